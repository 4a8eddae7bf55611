package org.chengsheng.voice.ticket;

/** Why a citizen is not content. */
public enum RatingReason {
    TOO_SLOW,
    NOT_FIXED,
    NOT_ANSWERED,
    ATTITUDE,
    OTHER
}
