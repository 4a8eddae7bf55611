package org.chengsheng.publicity.selection;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;

/** The office writes what is selected, by which criteria and who judges. */
@ApplicationScoped
class WriteSelection {

    private final Selections selections;
    private final SelectionDetails details;
    private final Activities activities;
    private final Directory directory;
    private final Clock clock;

    WriteSelection(
            Selections selections,
            SelectionDetails details,
            Activities activities,
            Directory directory,
            Clock clock) {
        this.selections = selections;
        this.details = details;
        this.activities = activities;
        this.directory = directory;
        this.clock = clock;
    }

    public record PossibleJudge(UUID staffId, String name) {}

    /** Active people of publicity by name; some dozens. */
    List<PossibleJudge> judges() {
        return directory.people().stream()
                .filter(WriteSelection::mayJudge)
                .sorted(Comparator.comparing(PersonView::name))
                .map(it -> new PossibleJudge(it.id(), it.name()))
                .toList();
    }

    @Transactional
    SelectionDetail create(SelectionEntry entry, StaffMember staff) {
        requireJudges(entry);
        Selection selection =
                Selection.drafted(
                        UuidCreator.getTimeOrderedEpoch(),
                        entry,
                        activityOf(entry),
                        staff.id(),
                        clock.instant());
        selections.persist(selection);
        return done(selection, SelectionAct.CREATE, staff);
    }

    @Transactional
    SelectionDetail change(UUID id, SelectionEntry entry, StaffMember staff) {
        Selection selection = details.lockAt(id, entry.version(), staff);
        requireJudges(entry);
        selection.change(entry, activityOf(entry), clock.instant());
        return done(selection, SelectionAct.CHANGE, staff);
    }

    private SelectionDetail done(Selection selection, SelectionAct act, StaffMember staff) {
        selections.record(selection.id(), act, staff.id(), null, clock.instant());
        selections.flush();
        return details.of(selection, staff);
    }

    private UUID activityOf(SelectionEntry entry) {
        if (entry.activityNumber() == null || entry.activityNumber().isBlank()) {
            return null;
        }
        return activities
                .byNumber(entry.activityNumber().strip())
                .map(Activity::id)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_SELECTION_ACTIVITY_UNKNOWN));
    }

    private void requireJudges(SelectionEntry entry) {
        Set<UUID> known =
                directory.people().stream()
                        .filter(WriteSelection::mayJudge)
                        .map(PersonView::id)
                        .collect(Collectors.toSet());
        if (!known.containsAll(entry.judges())) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_JUDGE_UNKNOWN);
        }
    }

    private static boolean mayJudge(PersonView person) {
        return SelectionAccess.ROLES.stream().anyMatch(person::hasRole);
    }
}
