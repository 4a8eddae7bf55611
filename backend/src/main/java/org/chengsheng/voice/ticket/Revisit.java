package org.chengsheng.voice.ticket;

/**
 * One call back (T20).
 *
 * @param reached false when nobody answered; after the third day without an answer the ticket
 *     closes
 */
public record Revisit(
        boolean reached, Boolean contacted, Boolean solved, Boolean satisfied, String note) {}
