package org.chengsheng.org.network;

import static org.chengsheng.org.network.CoverageGap.FULL_TIME;
import static org.chengsheng.org.network.CoverageGap.HANDOVER;
import static org.chengsheng.org.network.CoverageGap.INFORMANT;
import static org.chengsheng.org.network.CoverageGap.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.junit.jupiter.api.Test;

/** What a unit lacks (M-002, M-003, M-004). */
class CoveragePolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private final UnitView squadron = unit(UnitKind.SQUADRON);
    private final CoveragePolicy policy = new CoveragePolicy(1, 2, null);

    @Test
    void aUnitNeedsALeadAndAnInformant() {
        assertEquals(Set.of(LEAD, INFORMANT), policy.gaps(squadron, List.of()));
        assertEquals(Set.of(INFORMANT), policy.gaps(squadron, posts(PostKind.LEAD)));
        assertEquals(Set.of(), policy.gaps(squadron, posts(PostKind.LEAD, PostKind.CORRESPONDENT)));
        assertEquals(
                Set.of(INFORMANT),
                new CoveragePolicy(2, 2, null)
                        .gaps(squadron, posts(PostKind.LEAD, PostKind.PART_TIME)));
    }

    @Test
    void theBureauItselfNeedsALeadOnly() {
        assertEquals(Set.of(LEAD), policy.gaps(unit(UnitKind.BUREAU), List.of()));
    }

    @Test
    void theHubNeedsFullTimeStaff() {
        CoveragePolicy withHub = new CoveragePolicy(1, 2, squadron.id());
        assertEquals(
                Set.of(FULL_TIME),
                withHub.gaps(
                        squadron,
                        posts(PostKind.LEAD, PostKind.FULL_TIME, PostKind.CORRESPONDENT)));
        assertEquals(
                Set.of(),
                withHub.gaps(
                        squadron, posts(PostKind.LEAD, PostKind.FULL_TIME, PostKind.FULL_TIME)));
    }

    @Test
    void whoLeftCountsNoMoreAndOwesAHandOver() {
        List<PublicityPost> posts = posts(PostKind.LEAD, PostKind.PART_TIME);
        posts.get(1).leave(TODAY);
        assertEquals(Set.of(INFORMANT, HANDOVER), policy.gaps(squadron, posts));
        posts.addAll(posts(PostKind.CORRESPONDENT));
        Set<CoverageGap> left = policy.gaps(squadron, posts);
        assertEquals(Set.of(HANDOVER), left);
        assertTrue(CoveragePolicy.isStaffed(left));
        assertFalse(CoveragePolicy.isStaffed(Set.of(LEAD, HANDOVER)));
    }

    private List<PublicityPost> posts(PostKind... kinds) {
        List<PublicityPost> posts = new ArrayList<>();
        for (PostKind kind : kinds) {
            posts.add(
                    new PublicityPost(
                            squadron.id(),
                            UUID.randomUUID(),
                            kind,
                            TODAY.minusDays(9),
                            Instant.EPOCH));
        }
        return posts;
    }

    private static UnitView unit(UnitKind kind) {
        return new UnitView(UUID.randomUUID(), "X", "单位", kind, null, null, true, 1, 0);
    }
}
