package org.chengsheng.publicity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.selection.SelectionDetail.SelectionJudge;
import org.chengsheng.publicity.selection.SelectionDetail.SelectionLine;
import org.chengsheng.publicity.selection.SelectionDetail.SelectionObjectionView;
import org.chengsheng.publicity.selection.SelectionDetail.SelectionRow;

/** Finds selections and shows them as far as the reader may see. */
@ApplicationScoped
class SelectionDetails {

    private final Selections selections;
    private final ShowCandidates showCandidates;
    private final Activities activities;
    private final Directory directory;
    private final Clock clock;

    SelectionDetails(
            Selections selections,
            ShowCandidates showCandidates,
            Activities activities,
            Directory directory,
            Clock clock) {
        this.selections = selections;
        this.showCandidates = showCandidates;
        this.activities = activities;
        this.directory = directory;
        this.clock = clock;
    }

    /** One the reader may not see answers like one that does not exist. */
    Selection find(UUID id, StaffMember reader) {
        return selections
                .findByIdOptional(id)
                .filter(new SelectionAccess(reader)::sees)
                .orElseThrow(SelectionDetails::unknown);
    }

    /** The selection for a change; others wait for the end of the transaction. */
    Selection lock(UUID id, StaffMember staff) {
        return selections
                .lock(id)
                .filter(new SelectionAccess(staff)::sees)
                .orElseThrow(SelectionDetails::unknown);
    }

    /** The same, if it still is what the person has seen. */
    Selection lockAt(UUID id, int version, StaffMember staff) {
        Selection selection = lock(id, staff);
        if (selection.version() != version) {
            throw Refusal.stale(of(selection, staff));
        }
        return selection;
    }

    private static Refusal unknown() {
        return new Refusal(PublicityCode.PUBLICITY_SELECTION_NOT_FOUND);
    }

    Slice<SelectionRow> page(SelectionFilter filter, StaffMember reader) {
        List<SelectionRow> rows =
                selections.page(filter, new SelectionAccess(reader)).stream()
                        .map(SelectionRow::of)
                        .toList();
        return Slice.of(rows, filter.limit, row -> new Cursor(row.createdAt(), row.id()).encode());
    }

    SelectionDetail of(Selection selection, StaffMember reader) {
        SelectionAccess access = new SelectionAccess(reader);
        List<Candidate> candidates = selections.candidates(selection.id());
        List<Mark> marks = selections.marks(selection.id());
        List<SelectionObjection> objections = selections.objections(selection.id());
        List<SelectionEvent> events = selections.history(selection.id());
        Result result = Result.of(selection, candidates, marks);
        Map<UUID, Integer> sheets = sheets(candidates, marks);
        long standing = candidates.stream().filter(it -> !it.isWithdrawn()).count();
        int owes =
                selection.hasJudge(reader.id())
                        ? (int) standing - sheets.getOrDefault(reader.id(), 0)
                        : 0;
        boolean open = access.seesResult(selection, owes);
        Set<UUID> ids = new HashSet<>(selection.judges());
        events.forEach(it -> ids.add(it.actorId()));
        Map<UUID, String> names = directory.namesOf(ids);
        Activity activity =
                selection.activityId() == null ? null : activities.findById(selection.activityId());
        return new SelectionDetail(
                SelectionRow.of(selection),
                selection.intro(),
                activity == null ? null : activity.number(),
                activity == null ? null : activity.title(),
                selection.criteria(),
                selection.grades(),
                selection.judges().stream()
                        .map(
                                it ->
                                        new SelectionJudge(
                                                it, names.get(it), sheets.getOrDefault(it, 0)))
                        .toList(),
                selection.isWithNotice(),
                selection.noticeFrom(),
                access.isOffice() ? result.missing() : null,
                showCandidates.of(selection, candidates, marks, open ? result : null, access),
                access.isOffice()
                        ? objections.stream().map(SelectionDetails::shown).toList()
                        : List.of(),
                events.stream()
                        .filter(it -> access.isOffice() || !it.act().isOfficeOnly())
                        .map(it -> line(it, names))
                        .toList(),
                access.acts(
                        selection,
                        result,
                        objections.stream().anyMatch(SelectionObjection::isOpen),
                        WorkingCalendar.dayOf(clock.instant())),
                selection.version());
    }

    /** By judge, for candidates that stand. */
    private static Map<UUID, Integer> sheets(List<Candidate> candidates, List<Mark> marks) {
        Set<UUID> standing =
                candidates.stream()
                        .filter(it -> !it.isWithdrawn())
                        .map(Candidate::id)
                        .collect(Collectors.toSet());
        return marks.stream()
                .filter(it -> standing.contains(it.candidateId()))
                .map(Mark::judgeId)
                .collect(Collectors.toMap(Function.identity(), it -> 1, Integer::sum));
    }

    private static SelectionObjectionView shown(SelectionObjection it) {
        return new SelectionObjectionView(
                it.id(), it.candidateId(), it.at(), it.text(), it.upheld(), it.ruling());
    }

    private static SelectionLine line(SelectionEvent event, Map<UUID, String> names) {
        return new SelectionLine(event.at(), names.get(event.actorId()), event.act(), event.note());
    }
}
