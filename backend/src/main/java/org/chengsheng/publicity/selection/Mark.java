package org.chengsheng.publicity.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.selection.SelectionEntry.Criterion;

/** One judge's sheet for one candidate: points by criterion, or that the judge keeps out of it. */
@Entity
@Table(name = "publicity_selection_mark")
class Mark {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID selectionId;

    @Column(updatable = false)
    private UUID candidateId;

    @Column(updatable = false)
    private UUID judgeId;

    private int[] points;
    private boolean interest;
    private Instant at;

    protected Mark() {}

    Mark(UUID id, Candidate candidate, UUID judgeId) {
        this.id = id;
        this.selectionId = candidate.selectionId();
        this.candidateId = candidate.id();
        this.judgeId = judgeId;
    }

    /**
     * @param given one figure a criterion, in their order
     */
    void give(List<Integer> given, List<Criterion> criteria, Instant now) {
        if (interest) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_INTEREST_DECLARED);
        }
        boolean fits =
                given.size() == criteria.size()
                        && IntStream.range(0, given.size())
                                .allMatch(
                                        it ->
                                                given.get(it) >= 0
                                                        && given.get(it)
                                                                <= criteria.get(it).points());
        if (!fits) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_POINTS_WRONG);
        }
        points = given.stream().mapToInt(Integer::intValue).toArray();
        at = now;
    }

    /** For good: points given before fall away, and none are given afterwards. */
    void declareInterest(Instant now) {
        interest = true;
        points = null;
        at = now;
    }

    UUID candidateId() {
        return candidateId;
    }

    UUID judgeId() {
        return judgeId;
    }

    boolean isInterest() {
        return interest;
    }

    /** Empty where the judge keeps out of it. */
    List<Integer> points() {
        return points == null ? List.of() : IntStream.of(points).boxed().toList();
    }

    int sum() {
        return points == null ? 0 : IntStream.of(points).sum();
    }
}
