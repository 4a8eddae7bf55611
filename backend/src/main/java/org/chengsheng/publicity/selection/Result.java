package org.chengsheng.publicity.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.selection.Ranking.Place;
import org.chengsheng.publicity.selection.Ranking.Standing;

/**
 * What the sheets handed in so far make of the candidates.
 *
 * @param missing sheets that are still to come
 * @param unjudged candidates nobody may judge, because every judge keeps out
 */
record Result(Ranking ranking, int missing, int unjudged) {

    private static final int DECIMALS = 2;

    static Result of(Selection selection, List<Candidate> candidates, List<Mark> marks) {
        List<Candidate> standing = candidates.stream().filter(it -> !it.isWithdrawn()).toList();
        Map<UUID, List<Mark>> byCandidate =
                marks.stream()
                        .filter(it -> selection.hasJudge(it.judgeId()))
                        .collect(Collectors.groupingBy(Mark::candidateId));
        List<Standing> standings =
                standing.stream()
                        .filter(it -> average(byCandidate.get(it.id())) != null)
                        .map(
                                it ->
                                        new Standing(
                                                it.id(),
                                                average(byCandidate.get(it.id())),
                                                it.tieOrder()))
                        .toList();
        int judges = selection.judges().size();
        int missing = 0;
        int unjudged = 0;
        for (Candidate candidate : standing) {
            List<Mark> sheets = byCandidate.getOrDefault(candidate.id(), List.of());
            missing += judges - sheets.size();
            if (sheets.size() == judges && sheets.stream().allMatch(Mark::isInterest)) {
                unjudged++;
            }
        }
        return new Result(Ranking.of(standings, selection.grades()), missing, unjudged);
    }

    private static BigDecimal average(List<Mark> sheets) {
        if (sheets == null) {
            return null;
        }
        List<Mark> given = sheets.stream().filter(it -> !it.isInterest()).toList();
        if (given.isEmpty()) {
            return null;
        }
        return BigDecimal.valueOf(given.stream().mapToInt(Mark::sum).sum())
                .divide(BigDecimal.valueOf(given.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Everything is judged, no tie decides a grade, and whoever wins may be named. */
    void requireSettled(List<Candidate> candidates) {
        if (missing > 0 || unjudged > 0) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_SHEETS_MISSING, missing, unjudged);
        }
        if (ranking.isOpen()) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_TIE_OPEN);
        }
        Map<UUID, Candidate> byId =
                candidates.stream().collect(Collectors.toMap(Candidate::id, it -> it));
        for (Place place : ranking.places()) {
            Candidate candidate = byId.get(place.candidateId());
            if (place.grade() != null && !candidate.mayBeNamed()) {
                throw new Refusal(
                        PublicityCode.PUBLICITY_SELECTION_CONSENT_MISSING, candidate.name());
            }
        }
    }

    Map<UUID, Place> byCandidate() {
        return ranking.places().stream().collect(Collectors.toMap(Place::candidateId, it -> it));
    }
}
