package org.chengsheng.publicity.praise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A praise with the names of who is credited.
 *
 * @param staffId null where the unit is praised as a whole
 * @param ticketNumber whether the reader may open the ticket is the register of tickets' to say
 */
public record PraiseView(
        UUID id,
        PraiseKind kind,
        LocalDate receivedOn,
        String summary,
        UUID unitId,
        String unitName,
        UUID staffId,
        String staffName,
        String ticketNumber,
        Instant createdAt,
        int version) {}
