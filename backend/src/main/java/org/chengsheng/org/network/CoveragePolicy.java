package org.chengsheng.org.network;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;

/**
 * What each unit must have (M-002, M-003, M-004). The bureau itself needs a lead only: its rows are
 * its leaders, the informants sit in its units.
 *
 * @param informants each unit must have
 * @param fullTime informants the hub unit must have
 * @param hub null where none is named
 */
record CoveragePolicy(int informants, int fullTime, UUID hub) {

    Set<CoverageGap> gaps(UnitView unit, Collection<PublicityPost> posts) {
        List<PostKind> held =
                posts.stream().filter(it -> it.tenure().lasts()).map(PublicityPost::kind).toList();
        Set<CoverageGap> gaps = EnumSet.noneOf(CoverageGap.class);
        if (!held.contains(PostKind.LEAD)) {
            gaps.add(CoverageGap.LEAD);
        }
        if (unit.kind() != UnitKind.BUREAU
                && held.stream().filter(PostKind::isInformant).count() < informants) {
            gaps.add(CoverageGap.INFORMANT);
        }
        if (unit.id().equals(hub)
                && held.stream().filter(it -> it == PostKind.FULL_TIME).count() < fullTime) {
            gaps.add(CoverageGap.FULL_TIME);
        }
        if (posts.stream().anyMatch(PublicityPost::owesHandover)) {
            gaps.add(CoverageGap.HANDOVER);
        }
        return gaps;
    }

    /** Whether the unit has its people, whatever is still to hand over. */
    static boolean isStaffed(Collection<CoverageGap> gaps) {
        return gaps.stream().allMatch(it -> it == CoverageGap.HANDOVER);
    }
}
