package org.chengsheng.voice.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.ticket.TicketKind;

/**
 * Which tickets the figures are about, by the month they were submitted in, and how they are split.
 */
public class FigureQuery {

    /** What one line of the table stands for. */
    public enum By {
        UNIT,
        KIND,
        CATEGORY,
        AREA,
        SOURCE,
        MONTH
    }

    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    @QueryParam("by")
    @DefaultValue("UNIT")
    @NotNull
    By by = By.UNIT;

    /** First month, 2026-01. */
    @QueryParam("from")
    @NotNull(message = "{figures.month}")
    @Pattern(regexp = MONTH, message = "{figures.month}")
    String from;

    /** Last month, included. */
    @QueryParam("to")
    @NotNull(message = "{figures.month}")
    @Pattern(regexp = MONTH, message = "{figures.month}")
    String to;

    @QueryParam("unit")
    UUID unit;

    @QueryParam("kind")
    @Size(max = 5)
    List<TicketKind> kind = List.of();

    /** Complaints about staff instead of all others; for who may see them. */
    @QueryParam("aboutStaff")
    boolean aboutStaff;

    YearMonth first() {
        return YearMonth.parse(from);
    }

    YearMonth last() {
        return YearMonth.parse(to);
    }
}
