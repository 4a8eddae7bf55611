package org.chengsheng.publicity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.selection.Ranking.Place;

/** The way of a selection from its draft to the certificates. */
@ApplicationScoped
class RunSelection {

    private final Selections selections;
    private final SelectionDetails details;
    private final Calendars calendars;
    private final Settings settings;
    private final Clock clock;

    RunSelection(
            Selections selections,
            SelectionDetails details,
            Calendars calendars,
            Settings settings,
            Clock clock) {
        this.selections = selections;
        this.details = details;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    SelectionDetail open(UUID id, int version, StaffMember staff) {
        Selection selection = details.lockAt(id, version, staff);
        selection.open(now());
        return done(selection, SelectionAct.OPEN, null, staff);
    }

    @Transactional
    SelectionDetail beginJudging(UUID id, int version, StaffMember staff) {
        Selection selection = details.lockAt(id, version, staff);
        long standing = selections.candidates(id).stream().filter(it -> !it.isWithdrawn()).count();
        selection.beginJudging((int) standing, now());
        return done(selection, SelectionAct.BEGIN_JUDGING, null, staff);
    }

    @Transactional
    SelectionDetail releaseJudge(
            UUID id, UUID judgeId, int version, String reason, StaffMember staff) {
        Selection selection = details.lockAt(id, version, staff);
        selection.releaseJudge(judgeId, now());
        selections.candidates(id).forEach(it -> it.placeAmongEquals(null));
        return done(selection, SelectionAct.RELEASE_JUDGE, reason, staff);
    }

    @Transactional
    SelectionDetail putOnNotice(UUID id, int version, StaffMember staff) {
        Selection selection = details.lockAt(id, version, staff);
        putOnNoticeAt(selection, now());
        return done(selection, SelectionAct.PUT_ON_NOTICE, null, staff);
    }

    void putOnNoticeAt(Selection selection, Instant moment) {
        selection.putOnNotice(
                calendars.current(), settings.number("publicity.selection-notice-days"), moment);
        settle(selection);
    }

    @Transactional
    SelectionDetail award(UUID id, int version, StaffMember staff) {
        Selection selection = details.lockAt(id, version, staff);
        awardAt(selection, now());
        return done(selection, SelectionAct.AWARD, null, staff);
    }

    void awardAt(Selection selection, Instant moment) {
        selection.award(
                selections.objections(selection.id()).stream().anyMatch(SelectionObjection::isOpen),
                moment);
        if (!selection.isWithNotice()) {
            settle(selection);
        }
        certify(selection);
    }

    @Transactional
    SelectionDetail cancel(UUID id, int version, String reason, StaffMember staff) {
        Selection selection = details.lockAt(id, version, staff);
        selection.cancel(now());
        return done(selection, SelectionAct.CANCEL, reason, staff);
    }

    /** From here on the result stands, whatever the sheets say. */
    private void settle(Selection selection) {
        List<Candidate> candidates = selections.candidates(selection.id());
        Result result = Result.of(selection, candidates, selections.marks(selection.id()));
        result.requireSettled(candidates);
        Map<UUID, Place> places = result.byCandidate();
        for (Candidate candidate : candidates) {
            Place place = places.get(candidate.id());
            if (place != null) {
                candidate.settle(place);
            }
        }
    }

    /** Everybody with a grade gets a number, in the order of rank. */
    private void certify(Selection selection) {
        int year = selection.awardedOn().getYear();
        int serial = selections.lastCertificate(year);
        List<Candidate> winners =
                selections.candidates(selection.id()).stream()
                        .filter(it -> it.grade() != null)
                        .sorted(Comparator.comparing(Candidate::rank))
                        .toList();
        for (Candidate winner : winners) {
            serial++;
            winner.certify(year, serial);
        }
    }

    private SelectionDetail done(
            Selection selection, SelectionAct act, String note, StaffMember staff) {
        selections.record(selection.id(), act, staff.id(), Words.orNull(note), now());
        selections.flush();
        return details.of(selection, staff);
    }

    private Instant now() {
        return clock.instant();
    }
}
