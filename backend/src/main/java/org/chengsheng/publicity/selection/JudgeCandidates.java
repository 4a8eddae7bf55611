package org.chengsheng.publicity.selection;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** Judges give points; a tie that decides a grade is decided by a leader, with a reason. */
@ApplicationScoped
class JudgeCandidates {

    private final Selections selections;
    private final SelectionDetails details;
    private final Clock clock;

    JudgeCandidates(Selections selections, SelectionDetails details, Clock clock) {
        this.selections = selections;
        this.details = details;
        this.clock = clock;
    }

    /**
     * A judge's own sheet for one candidate.
     *
     * @param points one figure a criterion; not read where there is an interest
     * @param interest the judge is close to the candidate and gives no points, for good
     */
    record MarkEntry(
            @NotNull(message = "{selection.given}") @Size(max = 10, message = "{selection.given}")
                    List<
                                    @NotNull(message = "{selection.given}")
                                    @Min(value = 0, message = "{selection.given}")
                                    @Max(value = 100, message = "{selection.given}") Integer>
                            points,
            boolean interest) {}

    /**
     * @param order all candidates of one tie, the better ones first
     */
    record TieDecision(
            int version,
            @NotNull(message = "{selection.order}")
                    @Size(min = 2, max = 200, message = "{selection.order}")
                    List<@NotNull(message = "{selection.order}") UUID> order,
            @NotBlank(message = "{selection.text}") @Size(max = 1000, message = "{selection.text}")
                    String text) {}

    @Transactional
    SelectionDetail mark(UUID id, UUID candidateId, MarkEntry entry, StaffMember staff) {
        Selection selection = details.lock(id, staff);
        if (!selection.hasJudge(staff.id())) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_NOT_JUDGE);
        }
        selection.requireJudging();
        Candidate candidate = selections.candidate(id, candidateId);
        candidate.requireStanding();
        Mark mark =
                selections
                        .mark(candidateId, staff.id())
                        .orElseGet(
                                () ->
                                        new Mark(
                                                UuidCreator.getTimeOrderedEpoch(),
                                                candidate,
                                                staff.id()));
        if (entry.interest()) {
            mark.declareInterest(clock.instant());
            selections.record(id, SelectionAct.MARK, staff.id(), candidate.name(), clock.instant());
        } else {
            mark.give(entry.points(), selection.criteria(), clock.instant());
        }
        selections.keep(mark);
        candidate.placeAmongEquals(null);
        selections.flush();
        return details.of(selection, staff);
    }

    @Transactional
    SelectionDetail decideTie(UUID id, TieDecision decision, StaffMember staff) {
        Selection selection = details.lockAt(id, decision.version(), staff);
        selection.requireJudging();
        List<Candidate> candidates = selections.candidates(id);
        Result result = Result.of(selection, candidates, selections.marks(id));
        List<UUID> order = decision.order();
        Set<UUID> level = Set.copyOf(result.ranking().levelWith(order.get(0)));
        if (result.missing() > 0 || order.size() != level.size() || !level.equals(set(order))) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_TIE_WRONG);
        }
        for (Candidate candidate : candidates) {
            if (level.contains(candidate.id())) {
                candidate.placeAmongEquals(order.indexOf(candidate.id()) + 1);
            }
        }
        selection.touch(clock.instant());
        selections.record(
                id,
                SelectionAct.DECIDE_TIE,
                staff.id(),
                Words.orNull(decision.text()),
                clock.instant());
        selections.flush();
        return details.of(selection, staff);
    }

    private static Set<UUID> set(List<UUID> ids) {
        return new HashSet<>(ids);
    }
}
