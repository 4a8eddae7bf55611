package org.chengsheng.voice.ticket;

/** The office's own verdict on a handled ticket (T16); the citizen's verdict is kept apart. */
public enum Outcome {
    SOLVED,
    PARTLY_SOLVED,
    EXPLAINED,
    NOT_SOLVABLE,
    UNFOUNDED
}
