package org.chengsheng.org.network;

/** How somebody came to leave a post. */
public enum PostEnd {
    /** Handed over to the next person, who confirmed it. */
    HANDED_OVER,
    /** Ended by the publicity office or the unit, without a successor. */
    RELIEVED,
    /** The person was moved to another unit or left the bureau. */
    LEFT
}
