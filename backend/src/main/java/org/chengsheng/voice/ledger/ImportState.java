package org.chengsheng.voice.ledger;

import java.util.EnumSet;
import java.util.Set;

/** Where an import stands. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    UNDOING,
    UNDONE;

    /** Nothing of it is in the register, so it can be checked and run. */
    static final Set<ImportState> RUNNABLE =
            EnumSet.of(UPLOADED, CHECKED, FAILED, CANCELLED, UNDONE);
}
