package org.chengsheng.voice.ticket;

import java.time.Instant;

/**
 * What the acceptor decides (T9).
 *
 * @param dueAt end of the handling clock, shown to the citizen
 */
public record Acceptance(
        TicketKind kind, String categoryCode, boolean urgent, Instant dueAt, String note) {}
