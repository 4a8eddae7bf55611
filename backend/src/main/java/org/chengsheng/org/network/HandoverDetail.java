package org.chengsheng.org.network;

import java.util.List;

/**
 * A hand-over with what goes with it.
 *
 * @param mayWrite whether the reader changes the lines
 * @param mayConfirm whether the reader is who takes over
 * @param mayWithdraw whether the reader may give it up
 */
public record HandoverDetail(
        HandoverRow handover,
        List<HandoverLine> lines,
        boolean mayWrite,
        boolean mayConfirm,
        boolean mayWithdraw,
        int version) {}
