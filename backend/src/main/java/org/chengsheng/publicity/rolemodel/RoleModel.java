package org.chengsheng.publicity.rolemodel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** 典型 (M-075): somebody of the staff nominated for a year, from the nomination to the end. */
@Entity
@Table(name = "publicity_role_model")
class RoleModel {

    @Id private UUID id;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private UUID staffId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private UUID nominatedBy;

    @Column(updatable = false)
    private Instant createdAt;

    private String deeds;

    @Enumerated(EnumType.STRING)
    private RoleModelState state;

    private LocalDate noticeFrom;
    private LocalDate noticeUntil;
    private Instant changedAt;
    @Version private int version;

    protected RoleModel() {}

    /**
     * @param person with the unit of this day, which the honour stays with
     */
    static RoleModel nominated(
            UUID id, int year, PersonView person, String deeds, UUID by, Instant now) {
        RoleModel model = new RoleModel();
        model.id = id;
        model.year = year;
        model.staffId = person.id();
        model.unitId = person.unitId();
        model.nominatedBy = by;
        model.createdAt = now;
        model.state = RoleModelState.NOMINATED;
        model.write(deeds, now);
        return model;
    }

    /** What was verified is changed no more. */
    void change(String words, Instant now) {
        require(RoleModelState.NOMINATED);
        write(words, now);
    }

    private void write(String words, Instant now) {
        deeds = Words.orNull(words);
        changedAt = now;
    }

    /** Neither the nominator nor the person themselves vouches for the deeds. */
    void verify(UUID by, Instant now) {
        require(RoleModelState.NOMINATED);
        if (by.equals(nominatedBy) || by.equals(staffId)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_OWN_NOMINATION);
        }
        moveTo(RoleModelState.VERIFIED, now);
    }

    /**
     * The notice hangs from today; the first day is not counted.
     *
     * @param workingDays it hangs
     */
    void putOnNotice(WorkingCalendar calendar, int workingDays, Instant now) {
        require(RoleModelState.VERIFIED);
        noticeFrom = WorkingCalendar.dayOf(now);
        noticeUntil = calendar.workingDayAfter(noticeFrom, workingDays);
        moveTo(RoleModelState.ON_NOTICE, now);
    }

    /** Objections are taken while the notice hangs, its last day too. */
    void object(Instant now) {
        require(RoleModelState.ON_NOTICE);
        if (!isObjectable(WorkingCalendar.dayOf(now))) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_NOTICE_OVER, noticeUntil + "");
        }
        changedAt = now;
    }

    boolean isObjectable(LocalDate today) {
        return state == RoleModelState.ON_NOTICE && !today.isAfter(noticeUntil);
    }

    /** An objection is ruled on, also after the last day. */
    void rule(Instant now) {
        require(RoleModelState.ON_NOTICE);
        changedAt = now;
    }

    /** Once the notice has hung its whole time and no objection stands against it. */
    void confirm(List<Objection> objections, UUID by, Instant now) {
        require(RoleModelState.ON_NOTICE);
        if (by.equals(staffId)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_OWN_NOMINATION);
        }
        if (!WorkingCalendar.dayOf(now).isAfter(noticeUntil)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_NOTICE_RUNNING, noticeUntil + "");
        }
        if (objections.stream().anyMatch(Objection::isOpen)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_OPEN);
        }
        if (objections.stream().anyMatch(Objection::isUpheld)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_UPHELD);
        }
        moveTo(RoleModelState.CONFIRMED, now);
    }

    void promote(Instant now) {
        require(RoleModelState.CONFIRMED);
        moveTo(RoleModelState.PROMOTED, now);
    }

    void refuse(Instant now) {
        require(RoleModelState.NOMINATED, RoleModelState.VERIFIED, RoleModelState.ON_NOTICE);
        moveTo(RoleModelState.REFUSED, now);
    }

    void revoke(Instant now) {
        require(RoleModelState.CONFIRMED, RoleModelState.PROMOTED);
        moveTo(RoleModelState.REVOKED, now);
    }

    private void require(RoleModelState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_ACT_NOT_POSSIBLE);
        }
    }

    private void moveTo(RoleModelState next, Instant now) {
        state = next;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    UUID staffId() {
        return staffId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID nominatedBy() {
        return nominatedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    String deeds() {
        return deeds;
    }

    RoleModelState state() {
        return state;
    }

    LocalDate noticeFrom() {
        return noticeFrom;
    }

    LocalDate noticeUntil() {
        return noticeUntil;
    }

    int version() {
        return version;
    }
}
