package org.chengsheng.voice.ticket;

/** Who handles a complaint about staff (domain.md 3.5.3). */
public enum Route {
    /** 纪检监督员. */
    DISCIPLINE,
    /** The named bureau leader, because somebody of discipline is in the conflict set. */
    LEADER,
    /** Out of the house, because a bureau leader is accused: a custodian hands it over. */
    OUTSIDE
}
