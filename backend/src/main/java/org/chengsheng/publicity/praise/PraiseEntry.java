package org.chengsheng.publicity.praise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is entered of a praise. Who praised is not entered: the register needs no citizen's name.
 *
 * @param version 0 for a new one
 * @param summary what it is for; of a banner its words
 * @param unitId the unit that is praised
 * @param staffId the person, where one is named; null: the unit
 * @param ticketNumber of the ticket it answers or came as; null: none
 */
record PraiseEntry(
        int version,
        @NotNull(message = "{praise.kind}") PraiseKind kind,
        @NotNull(message = "{praise.receivedOn}") LocalDate receivedOn,
        @NotBlank(message = "{praise.summary}") @Size(max = 500, message = "{praise.summary}")
                String summary,
        @NotNull(message = "{praise.unit}") UUID unitId,
        UUID staffId,
        @Pattern(regexp = "[A-Z0-9-]{8,30}", message = "{praise.ticketNumber}")
                String ticketNumber) {}
