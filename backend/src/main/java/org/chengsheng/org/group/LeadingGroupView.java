package org.chengsheng.org.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A leading group as people read it.
 *
 * @param on the day it is looked at
 * @param members everybody who is or was in it, by role, then by the first day
 * @param mayKeep whether the reader may change it
 */
public record LeadingGroupView(
        LeadingGroupHead head,
        LocalDate on,
        List<GroupMemberView> members,
        boolean mayKeep,
        int version) {

    /**
     * @param termUntil last day; null: not limited
     * @param current whether its term runs
     */
    public record LeadingGroupHead(
            UUID id,
            String name,
            String documentNumber,
            LocalDate documentDate,
            boolean hasDocument,
            LocalDate termFrom,
            LocalDate termUntil,
            boolean current) {}

    /**
     * @param unitName where the person worked when the row began
     * @param active whether the person still works at the bureau
     * @param endsOn the day the group was left; null while it lasts
     * @param inOffice on the day the group is looked at
     */
    public record GroupMemberView(
            UUID id,
            UUID staffId,
            String name,
            boolean active,
            String unitName,
            GroupRole role,
            String duty,
            LocalDate beginsOn,
            LocalDate endsOn,
            boolean inOffice) {}
}
