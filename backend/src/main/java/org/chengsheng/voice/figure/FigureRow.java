package org.chengsheng.voice.figure;

/**
 * One line of the figures: numbers of tickets, from which the screen makes the rates with their
 * denominators (domain.md 3.4). Each number is the count of the list with the same filter and the
 * measure of its name. Null: hidden, because it is less than five (3.5.4).
 *
 * @param key id, code or name of the line's value; empty when tickets have none
 * @param due answered or past the deadline: the denominator of the response and the on-time rate
 * @param inTime answered within the limit, and the citizen does not say that nobody called
 * @param late answered after the limit, or not answered although it is past
 * @param answered answered tickets on which the citizen gave a verdict
 * @param unanswered answered tickets without a verdict; never counted as satisfied
 * @param solvedAsked verdicts that say whether the matter is solved
 * @param officeSolved the office's own verdict "solved", kept apart from the citizen's
 * @param contradicted the office says solved, the citizen says not
 */
public record FigureRow(
        String key,
        String label,
        Long received,
        Long replied,
        Long due,
        Long inTime,
        Long onTime,
        Long late,
        Long closed,
        Long answered,
        Long unanswered,
        Long satisfied,
        Long solvedAsked,
        Long solved,
        Long officeSolved,
        Long contradicted) {

    private static final long LEAST_SHOWN = 5;

    /** Numbers so small that they could point to a person are not shown. */
    FigureRow withoutSmallNumbers() {
        return new FigureRow(
                key,
                label,
                shown(received),
                shown(replied),
                shown(due),
                shown(inTime),
                shown(onTime),
                shown(late),
                shown(closed),
                shown(answered),
                shown(unanswered),
                shown(satisfied),
                shown(solvedAsked),
                shown(solved),
                shown(officeSolved),
                shown(contradicted));
    }

    private static Long shown(Long number) {
        return number != null && number > 0 && number < LEAST_SHOWN ? null : number;
    }
}
