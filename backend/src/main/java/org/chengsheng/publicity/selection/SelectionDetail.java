package org.chengsheng.publicity.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.publicity.selection.SelectionEntry.Criterion;
import org.chengsheng.publicity.selection.SelectionEntry.Grade;

/**
 * A selection as it is opened.
 *
 * @param activityNumber the activity it belongs to, or null
 * @param noticeFrom first day of the notice; null before it
 * @param missing sheets still to come; null where the reader may not know yet
 * @param objections empty for everybody outside of the office
 * @param acts what the reader may do now
 */
public record SelectionDetail(
        SelectionRow selection,
        String intro,
        String activityNumber,
        String activityTitle,
        List<Criterion> criteria,
        List<Grade> grades,
        List<SelectionJudge> judges,
        boolean withNotice,
        LocalDate noticeFrom,
        Integer missing,
        List<SelectionCandidate> candidates,
        List<SelectionObjectionView> objections,
        List<SelectionLine> history,
        List<SelectionAct> acts,
        int version) {

    /**
     * In the list too.
     *
     * @param noticeUntil last day of the notice; null before it
     * @param awardedOn null before the award
     */
    public record SelectionRow(
            UUID id,
            String title,
            HonourKind honours,
            SelectionState state,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate noticeUntil,
            LocalDate awardedOn,
            Instant createdAt) {

        static SelectionRow of(Selection it) {
            return new SelectionRow(
                    it.id(),
                    it.title(),
                    it.honours(),
                    it.state(),
                    it.opensOn(),
                    it.closesOn(),
                    it.noticeUntil(),
                    it.awardedOn(),
                    it.createdAt());
        }
    }

    /**
     * @param sheets handed in, for candidates that stand
     */
    public record SelectionJudge(UUID id, String name, int sheets) {}

    /**
     * @param contactName masked; null for none and for readers who do not work with it
     * @param average over the judges, two decimals; null where the reader may not know yet
     * @param tied shares its rank
     * @param tieOpen a grade hangs on the tie
     * @param certificate its number, or null
     * @param ownPoints the reader's own sheet; empty without one
     * @param ownInterest the reader keeps out of it
     */
    public record SelectionCandidate(
            UUID id,
            String name,
            String statement,
            String contactName,
            String contactPhone,
            boolean minor,
            boolean consent,
            boolean guardianConsent,
            boolean withdrawn,
            boolean mayKeep,
            BigDecimal average,
            Integer rank,
            boolean tied,
            boolean tieOpen,
            String grade,
            String certificate,
            List<Integer> ownPoints,
            boolean ownInterest,
            int version) {}

    /**
     * @param upheld null while nobody ruled on it
     */
    public record SelectionObjectionView(
            UUID id, UUID candidateId, Instant at, String text, Boolean upheld, String ruling) {}

    public record SelectionLine(Instant at, String actorName, SelectionAct act, String note) {}
}
