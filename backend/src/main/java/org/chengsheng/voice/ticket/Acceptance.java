package org.chengsheng.voice.ticket;

import java.time.Instant;

/**
 * What the acceptor decides (T9).
 *
 * @param fieldCase the category is a 部件 or 事件 that can be looked at on site
 * @param petition 信访事项: takes the clock of the petition regulation instead (2.3)
 * @param limit the limit that applies, as value and unit, kept so that the count can be repeated
 * @param respondDueAt until when an urgent matter has its first response (3.4); otherwise null
 * @param dueAt end of the handling clock, shown to the citizen
 */
public record Acceptance(
        TicketKind kind,
        String categoryCode,
        boolean fieldCase,
        boolean urgent,
        boolean petition,
        String limit,
        Instant respondDueAt,
        Instant dueAt,
        String note) {

    /** A plain matter: no place to look at, no special clock. */
    public static Acceptance plain(
            TicketKind kind, String categoryCode, boolean urgent, Instant dueAt, String note) {
        return new Acceptance(kind, categoryCode, false, urgent, false, null, null, dueAt, note);
    }
}
