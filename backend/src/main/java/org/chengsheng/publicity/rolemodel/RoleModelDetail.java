package org.chengsheng.publicity.rolemodel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A role model as it is opened.
 *
 * @param noticeFrom first day of the notice; null before it
 * @param objections empty for everybody outside of the office
 * @param acts what the reader may do now
 */
public record RoleModelDetail(
        RoleModelRow model,
        String deeds,
        String nominatedBy,
        LocalDate noticeFrom,
        List<RoleModelObjection> objections,
        List<RoleModelLine> history,
        List<RoleModelAct> acts,
        int version) {

    /**
     * In the list too.
     *
     * @param unitName of the time of the nomination
     * @param noticeUntil last day of the notice; null before it
     */
    public record RoleModelRow(
            UUID id,
            int year,
            String name,
            String unitName,
            RoleModelState state,
            LocalDate noticeUntil,
            Instant createdAt) {}

    /**
     * @param upheld null while nobody ruled on it
     */
    public record RoleModelObjection(
            UUID id, Instant at, String text, Boolean upheld, String ruling) {}

    public record RoleModelLine(Instant at, String actorName, RoleModelAct act, String note) {}
}
