package org.chengsheng.publicity.rolemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.calendar.OfficeHours;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The way of a role model and what each step needs. */
class RoleModelTest {

    /** National Day off from Thursday to Wednesday, Saturday the 10th worked for it. */
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(
                    holidays(),
                    Map.of(LocalDate.of(2026, 10, 10), "国庆节"),
                    Set.of(2026),
                    new OfficeHours(
                            List.of(
                                    new OfficeHours.Period(
                                            LocalTime.of(9, 0), LocalTime.of(17, 30)))));

    private final UUID nominator = UUID.randomUUID();
    private final UUID officer = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final PersonView person =
            new PersonView(UUID.randomUUID(), "某人", "x", UUID.randomUUID(), true, Set.of());
    private final RoleModel model =
            RoleModel.nominated(
                    UUID.randomUUID(), 2026, person, " 好事 ", nominator, at("2026-09-28"));

    @Test
    void theNoticeHangsFiveWorkingDaysAcrossTheHoliday() {
        onNotice();
        assertEquals(LocalDate.of(2026, 9, 29), model.noticeFrom());
        // 30 September, 8, 9, 10 (worked) and 12 October.
        assertEquals(LocalDate.of(2026, 10, 12), model.noticeUntil());
    }

    @Test
    void itIsConfirmedOnlyAfterTheLastDay() {
        onNotice();
        refused(
                PublicityCode.PUBLICITY_ROLE_MODEL_NOTICE_RUNNING,
                () -> model.confirm(List.of(), leader, at("2026-10-12")));
        model.confirm(List.of(), leader, at("2026-10-13"));
        assertTrue(model.state().counts());
        model.promote(at("2026-11-01"));
        model.revoke(at("2026-12-01"));
        assertFalse(model.state().counts());
    }

    @Test
    void objectionsAreTakenToTheEndOfTheLastDay() {
        onNotice();
        model.object(at("2026-10-12"));
        refused(
                PublicityCode.PUBLICITY_ROLE_MODEL_NOTICE_OVER,
                () -> model.object(at("2026-10-13")));
    }

    @Test
    void anObjectionIsRuledOnFirstAndStandsOrNot() {
        onNotice();
        Objection objection = objection();
        refused(
                PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_OPEN,
                () -> model.confirm(List.of(objection), leader, at("2026-10-13")));
        objection.rule(true, "属实");
        refused(
                PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_UPHELD,
                () -> model.confirm(List.of(objection), leader, at("2026-10-13")));
        refused(
                PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_RULED,
                () -> objection.rule(false, "不属实"));
        Objection other = objection();
        other.rule(false, "不属实");
        model.confirm(List.of(other), leader, at("2026-10-13"));
    }

    @Test
    void nobodyVouchesForTheOwnWordOrPerson() {
        for (UUID involved : List.of(nominator, person.id())) {
            refused(
                    PublicityCode.PUBLICITY_ROLE_MODEL_OWN_NOMINATION,
                    () -> model.verify(involved, at("2026-09-29")));
        }
        onNotice();
        refused(
                PublicityCode.PUBLICITY_ROLE_MODEL_OWN_NOMINATION,
                () -> model.confirm(List.of(), person.id(), at("2026-10-13")));
    }

    @Test
    void stepsHaveTheirOrder() {
        Instant now = at("2026-09-29");
        notPossible(() -> model.putOnNotice(CALENDAR, 5, now));
        notPossible(() -> model.object(now));
        notPossible(() -> model.rule(now));
        notPossible(() -> model.confirm(List.of(), leader, now));
        notPossible(() -> model.promote(now));
        notPossible(() -> model.revoke(now));
        model.change("更多的事", now);
        model.verify(officer, now);
        notPossible(() -> model.change("晚了", now));
        model.refuse(now);
        notPossible(() -> model.refuse(now));
    }

    @Test
    void othersSeeTheirOwnUnitsAndWhatHangsOnTheWall() {
        RoleModelAccess own = access(person.unitId(), Roles.CORRESPONDENT);
        RoleModelAccess other = access(UUID.randomUUID(), Roles.UNIT_LEAD);
        assertTrue(own.sees(model));
        assertTrue(own.nominates(person.unitId()));
        assertFalse(other.sees(model));
        assertFalse(other.nominates(person.unitId()));
        assertTrue(access(UUID.randomUUID(), Roles.PUBLICITY_OFFICER).nominates(person.unitId()));
        assertFalse(access(person.unitId(), Roles.BUREAU_LEADER).nominates(person.unitId()));
        onNotice();
        assertTrue(other.sees(model));
    }

    private void onNotice() {
        model.verify(officer, at("2026-09-29"));
        model.putOnNotice(CALENDAR, 5, at("2026-09-29"));
    }

    private Objection objection() {
        return new Objection(UUID.randomUUID(), model.id(), "事迹有出入", at("2026-09-30"));
    }

    private static RoleModelAccess access(UUID unit, String role) {
        return new RoleModelAccess(
                new StaffMember(UUID.randomUUID(), "某人", "x", unit, "单位", Set.of(role)));
    }

    private static void notPossible(Executable step) {
        refused(PublicityCode.PUBLICITY_ROLE_MODEL_ACT_NOT_POSSIBLE, step);
    }

    private static void refused(PublicityCode code, Executable step) {
        assertEquals(code, assertThrows(Refusal.class, step).code());
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(23, 0).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Map<LocalDate, String> holidays() {
        Map<LocalDate, String> days = new java.util.HashMap<>();
        for (int day = 1; day <= 7; day++) {
            days.put(LocalDate.of(2026, 10, day), "国庆节");
        }
        return days;
    }
}
