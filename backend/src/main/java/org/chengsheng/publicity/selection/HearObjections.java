package org.chengsheng.publicity.selection;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;

/** What is said during the notice is noted and ruled on. */
@ApplicationScoped
class HearObjections {

    private final Selections selections;
    private final SelectionDetails details;
    private final Clock clock;

    HearObjections(Selections selections, SelectionDetails details, Clock clock) {
        this.selections = selections;
        this.details = details;
        this.clock = clock;
    }

    record SelectionObjectionEntry(
            int version,
            @NotNull(message = "{selection.candidate}") UUID candidateId,
            @NotBlank(message = "{selection.text}") @Size(max = 1000, message = "{selection.text}")
                    String text) {}

    /**
     * @param upheld the objection stands: the candidate loses the award
     */
    record SelectionRuling(
            int version,
            @NotNull(message = "{selection.objection}") UUID objectionId,
            boolean upheld,
            @NotBlank(message = "{selection.text}") @Size(max = 1000, message = "{selection.text}")
                    String text) {}

    @Transactional
    SelectionDetail object(UUID id, SelectionObjectionEntry entry, StaffMember staff) {
        Selection selection = details.lockAt(id, entry.version(), staff);
        selection.object(clock.instant());
        Candidate candidate = selections.candidate(id, entry.candidateId());
        selections.keep(
                new SelectionObjection(
                        UuidCreator.getTimeOrderedEpoch(),
                        candidate,
                        entry.text(),
                        clock.instant()));
        return done(selection, SelectionAct.OBJECT, staff);
    }

    @Transactional
    SelectionDetail rule(UUID id, SelectionRuling ruling, StaffMember staff) {
        Selection selection = details.lockAt(id, ruling.version(), staff);
        selection.rule(clock.instant());
        SelectionObjection objection = selections.objection(id, ruling.objectionId());
        objection.rule(ruling.upheld(), ruling.text());
        if (ruling.upheld()) {
            selections.candidate(id, objection.candidateId()).strikeOut();
        }
        return done(selection, SelectionAct.RULE, staff);
    }

    private SelectionDetail done(Selection selection, SelectionAct act, StaffMember staff) {
        selections.record(selection.id(), act, staff.id(), null, clock.instant());
        selections.flush();
        return details.of(selection, staff);
    }
}
