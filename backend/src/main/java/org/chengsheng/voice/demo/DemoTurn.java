package org.chengsheng.voice.demo;

/**
 * What happens to a demo ticket once it has come as far as its state says; the rarer ways of the
 * life-cycle.
 */
enum DemoTurn {
    DECLINE_PROPOSED,
    DECLINED,
    TRANSFERRED,
    WITHDRAWN,
    MERGED,
    VERIFYING,
    CHECKING,
    RETURN_ASKED,
    EXTENSION_ASKED,
    SUSPENSION_ASKED,
    SUSPENDED,
    CO_UNIT_ASKED,
    SUPERVISED,
    REWORK
}
