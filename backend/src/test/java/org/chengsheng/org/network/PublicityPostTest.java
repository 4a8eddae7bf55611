package org.chengsheng.org.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.network.HandoverLine.HandoverTopic;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.Test;

/** Posts and how they pass (M-002, M-003, M-005). */
class PublicityPostTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private final UUID unit = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    void aUnitHasOneLeadAtATime() {
        PublicityPost lead = post(unit, person, PostKind.LEAD);
        assertTrue(lead.hinders(post(unit, UUID.randomUUID(), PostKind.LEAD)));
        assertFalse(lead.hinders(post(UUID.randomUUID(), UUID.randomUUID(), PostKind.LEAD)));
        lead.relieve(MARCH.plusDays(3), TODAY, "调整分工", false);
        assertTrue(lead.hinders(post(unit, UUID.randomUUID(), PostKind.LEAD)));
        assertFalse(
                lead.hinders(
                        new PublicityPost(
                                unit, UUID.randomUUID(), PostKind.LEAD, MARCH.plusDays(3), NOW)));
    }

    @Test
    void aPersonIsInformantOnceButMayLeadToo() {
        PublicityPost informant = post(unit, person, PostKind.PART_TIME);
        assertTrue(informant.hinders(post(unit, person, PostKind.CORRESPONDENT)));
        assertFalse(informant.hinders(post(unit, UUID.randomUUID(), PostKind.PART_TIME)));
        assertFalse(informant.hinders(post(unit, person, PostKind.LEAD)));
    }

    @Test
    void aPostEndsOnceTodayOrBefore() {
        PublicityPost post = post(unit, person, PostKind.PART_TIME);
        refused(
                OrgCode.ORG_POST_DAY_WRONG,
                () -> post.relieve(TODAY.plusDays(1), TODAY, "退休", true));
        refused(
                OrgCode.ORG_POST_DAY_WRONG,
                () -> post.relieve(MARCH.minusDays(1), TODAY, "退休", true));
        post.relieve(TODAY, TODAY, "退休", true);
        assertEquals(PostEnd.RELIEVED, post.ended());
        assertTrue(post.owesHandover());
        refused(OrgCode.ORG_POST_OVER, () -> post.relieve(TODAY, TODAY, "退休", true));
    }

    @Test
    void whoLeftTheUnitOwesAHandOverUntilItIsTakenOver() {
        PublicityPost post = post(unit, person, PostKind.CORRESPONDENT);
        post.leave(TODAY.minusDays(3));
        assertEquals(PostEnd.LEFT, post.ended());
        assertTrue(post.owesHandover());
        post.handOver(TODAY);
        assertEquals(TODAY.minusDays(3), post.tenure().endsOn());
        assertFalse(post.owesHandover());
        refused(OrgCode.ORG_POST_OVER, () -> post.handOver(TODAY));
    }

    @Test
    void aPostThatLastsEndsWithTheHandOver() {
        PublicityPost post = post(unit, person, PostKind.LEAD);
        post.handOver(TODAY);
        assertEquals(TODAY, post.tenure().endsOn());
        assertEquals(PostEnd.HANDED_OVER, post.ended());
        assertFalse(post.owesHandover());
    }

    @Test
    void aHandOverIsConfirmedWhenEveryLineIsDoneAndOnce() {
        PublicityPost post = post(unit, person, PostKind.PART_TIME);
        refused(OrgCode.ORG_HANDOVER_TO_ONESELF, () -> drafted(post, person, true));
        Handover handover = drafted(post, UUID.randomUUID(), false);
        refused(OrgCode.ORG_HANDOVER_UNDONE, () -> handover.confirm(TODAY));
        handover.write(List.of(line(true)));
        handover.confirm(TODAY);
        assertEquals(HandoverState.CONFIRMED, handover.state());
        assertEquals(TODAY, handover.settledOn());
        refused(OrgCode.ORG_HANDOVER_SETTLED, () -> handover.confirm(TODAY));
        refused(OrgCode.ORG_HANDOVER_SETTLED, () -> handover.withdraw(TODAY));
        refused(OrgCode.ORG_HANDOVER_SETTLED, () -> handover.write(List.of(line(false))));
    }

    @Test
    void whatWasRelievedWithNothingLeftIsNotHandedOver() {
        PublicityPost post = post(unit, person, PostKind.PART_TIME);
        post.relieve(TODAY, TODAY, "岗位撤销", false);
        refused(OrgCode.ORG_POST_OVER, () -> drafted(post, UUID.randomUUID(), true));
    }

    private static Handover drafted(PublicityPost post, UUID receiver, boolean done) {
        return Handover.drafted(post, receiver, List.of(line(done)), NOW);
    }

    private static HandoverLine line(boolean done) {
        return new HandoverLine(HandoverTopic.WORK, "夜市信息稿", done);
    }

    private static PublicityPost post(UUID unit, UUID person, PostKind kind) {
        return new PublicityPost(unit, person, kind, MARCH, NOW);
    }

    private static void refused(OrgCode code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
