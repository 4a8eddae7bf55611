package org.chengsheng.voice.ticket;

/**
 * What was asked of a ticket and waits for another person's decision. A ticket waits for one such
 * decision at a time; the history of all of them is in the events.
 */
public enum Awaiting {
    /** T5: a second person confirms that the matter is not accepted. */
    DECLINE,
    /** T12: the dispatcher decides whether the unit gives it back. */
    RETURN,
    /** T12: a second dispute; a bureau leader rules, the unit stays responsible meanwhile. */
    RULING,
    /** T14: the unit's lead endorses or refuses the longer limit. */
    EXTENSION,
    /** T14: the supervisor decides the first extension. */
    EXTENSION_SUPERVISOR,
    /** T14: a bureau leader decides the second extension. */
    EXTENSION_LEADER,
    /** T15: the supervisor decides whether the clock stops. */
    SUSPENSION,
    /** T21: the supervisor decides on a further rework. */
    REWORK
}
