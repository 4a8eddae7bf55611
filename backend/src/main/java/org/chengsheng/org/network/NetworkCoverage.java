package org.chengsheng.org.network;

import java.util.List;
import java.util.UUID;

/**
 * Which units have their publicity people. The numbers are of all active units, whatever is shown.
 *
 * @param staffed units that lack nobody
 * @param hubUnitId null where none is named
 * @param mayKeep whether the reader keeps the whole network
 */
public record NetworkCoverage(
        List<UnitCoverage> items,
        int units,
        int staffed,
        int withLead,
        int withInformants,
        int informantsAsked,
        int fullTimeAsked,
        UUID hubUnitId,
        int hubVersion,
        boolean mayKeep) {

    /**
     * @param lead null where nobody is named
     * @param left posts that were left without a confirmed hand-over
     * @param pending hand-overs that wait for their receiver
     * @param mayName whether the reader names informants here
     */
    public record UnitCoverage(
            UUID unitId,
            String unitName,
            boolean hub,
            PostView lead,
            List<PostView> informants,
            List<CoverageGap> gaps,
            List<PostView> left,
            int pending,
            boolean mayName) {}
}
