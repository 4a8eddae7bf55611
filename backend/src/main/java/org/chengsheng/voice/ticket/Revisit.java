package org.chengsheng.voice.ticket;

/**
 * One call back (T20).
 *
 * @param reached false when nobody answered; after the third day without an answer the ticket
 *     closes
 * @param unreasonable what the citizen still asks for cannot be had; the note explains it (T21)
 */
public record Revisit(
        boolean reached,
        Boolean contacted,
        Boolean solved,
        Boolean satisfied,
        boolean unreasonable,
        String note) {

    /** A call without a demand that has to be refused. */
    public Revisit(
            boolean reached, Boolean contacted, Boolean solved, Boolean satisfied, String note) {
        this(reached, contacted, solved, satisfied, false, note);
    }
}
