package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.Bureau.id;
import static org.chengsheng.voice.discipline.Bureau.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.voice.discipline.ConflictSet.Barred;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Route;
import org.junit.jupiter.api.Test;

/** Who is in the conflict set and where a complaint goes instead (domain.md 3.5.2, 3.5.3). */
class ConflictSetTest {

    private final Bureau bureau =
            new Bureau()
                    .unit("局", UnitKind.BUREAU, null, null)
                    .unit("支队", UnitKind.OFFICE, "局", "分管副局长")
                    .squadron("一中队", "支队")
                    .squadron("一组", "一中队")
                    .squadron("二中队", "支队")
                    .unit("监督科", UnitKind.OFFICE, "局", "分管副局长")
                    .unit("派驻组", UnitKind.OFFICE, null, null)
                    .person("局长", "局", Roles.BUREAU_LEADER)
                    .person("分管副局长", "局", Roles.BUREAU_LEADER)
                    .person("指定领导", "局", Roles.BUREAU_LEADER)
                    .person("支队长", "支队", Roles.UNIT_LEAD)
                    .person("中队长", "一中队", Roles.UNIT_LEAD)
                    .person("队员", "一中队", Roles.UNIT_HANDLER)
                    .person("协管员", "一组", Roles.UNIT_HANDLER)
                    .person("邻队队员", "二中队", Roles.UNIT_HANDLER)
                    .person("纪检员", "监督科", Roles.DISCIPLINE)
                    .person("派驻干部", "派驻组", Roles.DISCIPLINE);

    @Test
    void anAccusedUnitBarsItselfAllBelowItTheirMembersAndTheLineLeader() {
        Barred barred = bureau.conflicts().ofUnit(id("一中队"));

        assertEquals(ids("一中队", "一组"), barred.units());
        assertEquals(ids("中队长", "队员", "协管员", "支队长"), barred.staff());
    }

    @Test
    void anAccusedPersonBarsTheirUnitAndThemselves() {
        Barred barred = bureau.conflicts().ofPerson(id("队员"));

        assertEquals(bureau.conflicts().ofUnit(id("一中队")), barred);
    }

    @Test
    void theNamedLineLeaderStandsForTheLeadsAbove() {
        bureau.unit("一中队", UnitKind.SQUADRON, "支队", "分管副局长");

        Set<UUID> staff = bureau.conflicts().ofUnit(id("一中队")).staff();

        assertTrue(staff.contains(id("分管副局长")));
        assertFalse(staff.contains(id("支队长")));
    }

    @Test
    void aTopUnitAnswersToTheLeadersOfTheBureau() {
        assertTrue(
                bureau.conflicts()
                        .ofUnit(id("派驻组"))
                        .staff()
                        .containsAll(ids("局长", "分管副局长", "指定领导")));
    }

    @Test
    void whoMovedAwayStaysBarredAndTheNewcomerIsBarredByTheUnit() {
        Accused accused =
                new Accused(id("a"), id("t"), id("一中队"), "一中队", null, null)
                        .found(bureau.conflicts());

        bureau.person("队员", "二中队", Roles.DISCIPLINE).person("邻队队员", "一中队");
        Isolation before = isolation(accused, "一中队");
        assertTrue(before.bars(id("队员"), id("二中队")), "moved away");
        assertTrue(before.bars(id("邻队队员"), id("一中队")), "moved in, before anybody looked");

        assertTrue(accused.follow(bureau.conflicts()));
        assertFalse(accused.follow(bureau.conflicts()), "the second look finds nothing new");
        bureau.person("邻队队员", "二中队");
        assertTrue(isolation(accused, "一中队").bars(id("邻队队员"), id("二中队")));
    }

    @Test
    void anAccusedWhoMovesTakesTheNewColleaguesInToo() {
        Accused accused =
                new Accused(id("a"), id("t"), id("队员"), "队员", null, null).found(bureau.conflicts());

        bureau.person("队员", "二中队", Roles.UNIT_HANDLER);
        accused.follow(bureau.conflicts());

        assertTrue(isolation(accused, "队员").bars(id("邻队队员"), id("二中队")));
        assertTrue(isolation(accused, "队员").bars(id("中队长"), id("一中队")));
    }

    @Test
    void anOrdinaryAccusedGoesToDiscipline() {
        Isolation isolation = isolation("队员");

        assertEquals(Route.DISCIPLINE, isolation.route());
        assertEquals(Set.of(), isolation.entrusted());
    }

    @Test
    void whenDisciplineIsInTheSetTheNamedLeaderAndTheCustodianHaveIt() {
        Isolation isolation = isolation("纪检员");

        assertEquals(Route.LEADER, isolation.route());
        assertEquals(ids("指定领导", "派驻干部"), isolation.entrusted());
    }

    @Test
    void aColleagueOfDisciplineIsEnoughForThat() {
        bureau.person("同事", "监督科", Roles.ACCEPTOR);

        assertEquals(Route.LEADER, isolation("同事").route());
    }

    @Test
    void whenTheNamedLeaderIsInTheSetItLeavesTheHouse() {
        bureau.unit("监督科", UnitKind.OFFICE, "局", "指定领导");

        Isolation isolation = isolation("纪检员");

        assertEquals(Route.OUTSIDE, isolation.route());
        assertEquals(ids("派驻干部"), isolation.entrusted());
    }

    @Test
    void anAccusedLeaderOrTheBureauItselfLeavesTheHouse() {
        assertEquals(Route.OUTSIDE, isolation("局长").route());
        Isolation whole = isolation("局");
        assertEquals(Route.OUTSIDE, whole.route());
        assertEquals(ids("派驻干部"), whole.entrusted());
        assertTrue(whole.bars(id("纪检员"), id("监督科")));
    }

    @Test
    void anAccusedCustodianIsNotEntrusted() {
        assertEquals(Set.of(), isolation("派驻干部", "局长").entrusted());
    }

    @Test
    void fullNamesInTheWordsOfTheCitizenAreFound() {
        assertEquals(ids("一中队", "纪检员"), bureau.conflicts().calledByName("一中队的人和纪检员串通"));
        assertEquals(Set.of(), bureau.conflicts().calledByName("一个穿制服的人"));
    }

    private Isolation isolation(String... names) {
        ConflictSet conflicts = bureau.conflicts();
        Barred all = new Barred(Set.of(), Set.of());
        for (String name : names) {
            all =
                    all.and(
                            new Accused(id("a"), id("t"), id(name), name, null, null)
                                    .found(conflicts)
                                    .barred());
        }
        return conflicts.isolation(ids(names), all, "指定领导", "派驻干部");
    }

    private Isolation isolation(Accused accused, String name) {
        return bureau.conflicts().isolation(ids(name), accused.barred(), "指定领导", "派驻干部");
    }
}
