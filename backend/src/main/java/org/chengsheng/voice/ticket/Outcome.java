package org.chengsheng.voice.ticket;

/**
 * The office's own verdict on a handled ticket (T16), and its finding on a complaint about staff
 * (domain.md 3.5.7); the citizen's verdict is kept apart.
 */
public enum Outcome {
    SOLVED,
    PARTLY_SOLVED,
    EXPLAINED,
    NOT_SOLVABLE,
    /** 不属实, of ordinary tickets and of complaints about staff. */
    UNFOUNDED,
    /** 属实. */
    FOUNDED,
    /** 部分属实. */
    PARTLY_FOUNDED,
    /** 无法核实. */
    NOT_VERIFIABLE;

    /** Whether it can be said of this kind of ticket. */
    boolean fits(boolean aboutStaff) {
        return switch (this) {
            case UNFOUNDED -> true;
            case FOUNDED, PARTLY_FOUNDED, NOT_VERIFIABLE -> aboutStaff;
            default -> !aboutStaff;
        };
    }
}
