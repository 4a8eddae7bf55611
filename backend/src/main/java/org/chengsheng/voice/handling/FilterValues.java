package org.chengsheng.voice.handling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/**
 * The values of a {@link TicketFilter} as they are kept with a saved view: the names are those of
 * the address of the list, so that a view opens by its address.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FilterValues(
        @Size(max = 18) List<@NotNull TicketState> state,
        @Size(max = 5) List<@NotNull TicketKind> kind,
        @Size(max = 11) List<@NotNull TicketSource> source,
        UUID unit,
        @Size(max = 20) String category,
        TicketFilter.Due due,
        TicketFilter.Queue queue,
        @JsonProperty("import") UUID importId,
        Boolean mine,
        Boolean actable,
        Boolean urgent,
        Boolean flagged,
        Boolean inBulletin,
        Boolean aboutStaff,
        @Size(min = 2, max = 50, message = "{list.address}") String address,
        @Min(1) @Max(366) Integer days,
        @Size(max = 50) String area,
        @Size(max = 3) List<TicketFilter.@NotNull Without> without,
        Measure measure,
        @Size(max = 100, message = "{list.words}") String q,
        LocalDate from,
        LocalDate to,
        LocalDate repliedOn,
        LocalDate closedOn,
        TicketFilter.Sort sort) {

    /** The same filter with other words: what people search for may be a name or a phone. */
    public FilterValues withWords(String otherWords, String otherAddress) {
        return new FilterValues(
                state,
                kind,
                source,
                unit,
                category,
                due,
                queue,
                importId,
                mine,
                actable,
                urgent,
                flagged,
                inBulletin,
                aboutStaff,
                otherAddress,
                days,
                area,
                without,
                measure,
                otherWords,
                from,
                to,
                repliedOn,
                closedOn,
                sort);
    }
}
