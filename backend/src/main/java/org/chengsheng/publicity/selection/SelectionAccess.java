package org.chengsheng.publicity.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Who sees and does what: the office (officer, leaders of the bureau) everything; the others of
 * publicity whatever was made known, without objections; a judge the own sheets.
 */
record SelectionAccess(StaffMember staff) {

    /** Who may be named as a judge: the sheets are on pages of publicity. */
    static final List<String> ROLES =
            List.of(
                    Roles.PUBLICITY_OFFICER,
                    Roles.CORRESPONDENT,
                    Roles.UNIT_LEAD,
                    Roles.BUREAU_LEADER);

    boolean isOfficer() {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER);
    }

    boolean isLeader() {
        return staff.hasAnyRole(Roles.BUREAU_LEADER);
    }

    boolean isOffice() {
        return isOfficer() || isLeader();
    }

    boolean nominates() {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD);
    }

    boolean sees(Selection selection) {
        return isOffice() || selection.state() != SelectionState.DRAFT;
    }

    /** The officer, and whoever brought the candidate in. */
    boolean keeps(Candidate candidate) {
        return isOfficer() || nominates() && candidate.addedBy().equals(staff.id());
    }

    /**
     * Averages are kept from a judge who still owes sheets, and from everybody outside of the
     * office until they are made known.
     *
     * @param owes sheets of this reader that are to come
     */
    boolean seesResult(Selection selection, int owes) {
        return selection.state().hasResult()
                || isOffice() && selection.state() == SelectionState.JUDGING && owes == 0;
    }

    /** What is offered now; the selection itself decides once it is asked. */
    List<SelectionAct> acts(
            Selection selection, Result result, boolean objectionOpen, LocalDate today) {
        List<SelectionAct> acts = new ArrayList<>();
        switch (selection.state()) {
            case DRAFT -> {
                add(acts, SelectionAct.CHANGE, isOfficer());
                add(acts, SelectionAct.OPEN, isOfficer());
            }
            case OPEN -> {
                boolean over = today.isAfter(selection.closesOn());
                boolean begun = !today.isBefore(selection.opensOn());
                add(acts, SelectionAct.NOMINATE, nominates() && begun && !over);
                add(acts, SelectionAct.BEGIN_JUDGING, isOfficer() && over);
            }
            case JUDGING -> judging(acts, selection, result);
            case NOTICE -> {
                boolean over = today.isAfter(selection.noticeUntil());
                add(acts, SelectionAct.OBJECT, isOffice() && !over);
                add(acts, SelectionAct.RULE, isLeader() && objectionOpen);
                add(acts, SelectionAct.AWARD, isLeader() && over && !objectionOpen);
            }
            case AWARDED, CANCELLED -> {
                return acts;
            }
        }
        add(acts, SelectionAct.CANCEL, isOffice());
        return acts;
    }

    private void judging(List<SelectionAct> acts, Selection selection, Result result) {
        boolean complete = result.missing() == 0 && result.unjudged() == 0;
        boolean settled = complete && !result.ranking().isOpen();
        add(acts, SelectionAct.MARK, selection.hasJudge(staff.id()));
        add(acts, SelectionAct.RELEASE_JUDGE, isOfficer() && selection.judges().size() > 1);
        add(acts, SelectionAct.DECIDE_TIE, isLeader() && complete && result.ranking().isOpen());
        add(acts, SelectionAct.PUT_ON_NOTICE, isOfficer() && settled && selection.isWithNotice());
        add(acts, SelectionAct.AWARD, isLeader() && settled && !selection.isWithNotice());
    }

    private static void add(List<SelectionAct> acts, SelectionAct act, boolean possible) {
        if (possible) {
            acts.add(act);
        }
    }
}
