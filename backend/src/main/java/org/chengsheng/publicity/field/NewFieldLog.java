package org.chengsheng.publicity.field;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one person adds on the spot.
 *
 * @param id made on the phone; the same one sent again is answered alike
 * @param headcount people reached since the last entry
 * @param leaflets given since the last entry
 * @param staffMinutes people of the bureau times minutes
 * @param organisations who took part, at most 30
 * @param photos upload tokens, at most 9
 * @param loggedAt when it was written, perhaps before the network came back
 */
record NewFieldLog(
        @NotNull(message = "{field.id}") UUID id,
        @Min(value = 0, message = "{field.count}") @Max(value = 100000, message = "{field.count}")
                int headcount,
        @Min(value = 0, message = "{field.count}") @Max(value = 1000000, message = "{field.count}")
                int leaflets,
        @Min(value = 0, message = "{field.minutes}")
                @Max(value = 1000000, message = "{field.minutes}")
                int staffMinutes,
        @Size(max = 30, message = "{field.organisations}")
                List<
                                @NotNull(message = "{field.organisations}")
                                @Size(min = 1, max = 60, message = "{field.organisations}") String>
                        organisations,
        @Size(max = 1000, message = "{field.note}") String note,
        @Size(max = 9, message = "{ticket.attachments}")
                List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String> photos,
        @Size(max = 50, message = "{field.opinions}") List<@NotNull @Valid Opinion> opinions,
        @NotNull(message = "{checkIn.at}") Instant loggedAt) {

    NewFieldLog {
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        photos = photos == null ? List.of() : List.copyOf(photos);
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
    }

    /**
     * An opinion heard.
     *
     * @param toTicket it needs an answer: it becomes a ticket at once
     * @param aboutStaff it is about staff: it becomes a ticket and leaves nothing here but a count
     */
    record Opinion(
            @NotNull(message = "{field.id}") UUID id,
            @NotNull(message = "{field.opinion}")
                    @Size(min = 5, max = 2000, message = "{field.opinion}")
                    String text,
            boolean toTicket,
            boolean aboutStaff) {}
}
