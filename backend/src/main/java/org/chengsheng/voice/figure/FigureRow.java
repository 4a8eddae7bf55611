package org.chengsheng.voice.figure;

import static org.chengsheng.voice.figure.Counter.ANSWERED;
import static org.chengsheng.voice.figure.Counter.REPLIED;
import static org.chengsheng.voice.figure.Counter.SIGNED;
import static org.chengsheng.voice.figure.Counter.SIGN_SECONDS;

import java.util.function.Function;

/**
 * One line of the figures: numbers of tickets, from which the screen makes the rates with their
 * denominators (domain.md 3.4). Each number is the count of the list with the same filter and the
 * measure of its name. Null: hidden, because it is less than five (3.5.4).
 *
 * @param key id, code or name of the line's value; empty when tickets have none
 * @param due answered or past the deadline: the denominator of the response and the on-time rate
 * @param inTime answered within the limit, and the citizen does not say that nobody called
 * @param late answered after the limit, or not answered although it is past
 * @param overdue late now or at an earlier answer; a rework with a new limit does not take it away
 * @param answered answered tickets on which the citizen gave a verdict
 * @param unanswered answered tickets without a verdict; never counted as satisfied
 * @param solvedAsked verdicts that say whether the matter is solved
 * @param officeSolved the office's own verdict "solved", kept apart from the citizen's
 * @param contradicted the office says solved, the citizen says not
 * @param dispatched given to a unit: the denominator of extension and rework
 * @param signDue signed, or past the moment to sign: the denominator of signing in time
 * @param signed the unit has taken it over
 * @param signMinutes on average from dispatch to signing, by day and night; null when none is
 *     signed
 * @param extended with a longer limit granted at least once (T14)
 * @param reworked done again at least once (T21)
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
        Long overdue,
        Long closed,
        Long answered,
        Long unanswered,
        Long satisfied,
        Long solvedAsked,
        Long solved,
        Long officeSolved,
        Long contradicted,
        Long dispatched,
        Long signDue,
        Long signInTime,
        Long signed,
        Long signMinutes,
        Long extended,
        Long reworked) {

    private static final long LEAST_SHOWN = 5;
    private static final long MINUTE = 60;

    static FigureRow of(String key, String label, Counts counts) {
        return of(key, label, counts, number -> number);
    }

    /** Numbers so small that they could point to a person are not shown. */
    static FigureRow withoutSmallNumbers(String key, String label, Counts counts) {
        return of(key, label, counts, number -> number > 0 && number < LEAST_SHOWN ? null : number);
    }

    private static FigureRow of(
            String key, String label, Counts counts, Function<Long, Long> shown) {
        Function<Counter, Long> n = counter -> shown.apply(counts.of(counter));
        Long signed = n.apply(SIGNED);
        boolean none = signed == null || signed == 0;
        return new FigureRow(
                key,
                label,
                n.apply(Counter.RECEIVED),
                n.apply(REPLIED),
                n.apply(Counter.DUE),
                n.apply(Counter.IN_TIME),
                n.apply(Counter.ON_TIME),
                n.apply(Counter.LATE),
                n.apply(Counter.OVERDUE),
                n.apply(Counter.CLOSED),
                n.apply(ANSWERED),
                shown.apply(counts.of(REPLIED) - counts.of(ANSWERED)),
                n.apply(Counter.SATISFIED),
                n.apply(Counter.SOLVED_ASKED),
                n.apply(Counter.SOLVED),
                n.apply(Counter.OFFICE_SOLVED),
                n.apply(Counter.CONTRADICTED),
                n.apply(Counter.DISPATCHED),
                n.apply(Counter.SIGN_DUE),
                n.apply(Counter.SIGN_IN_TIME),
                signed,
                none ? null : Math.round(1.0 * counts.of(SIGN_SECONDS) / signed / MINUTE),
                n.apply(Counter.EXTENDED),
                n.apply(Counter.REWORKED));
    }
}
