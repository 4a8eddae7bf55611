package org.chengsheng.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Reads a refusal as the client will. */
public final class RefusalFixture {

    private RefusalFixture() {}

    /** Runs what must be refused with exactly this code. */
    public static Refusal assertRefused(RefusalCode code, Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertEquals(code, refusal.code());
        return refusal;
    }

    /** What the refusal says of the present state, null when it says nothing. */
    public static Object current(Refusal refusal) {
        return refusal.current().orElse(null);
    }

    public static List<Refusal.Violation> violations(Refusal refusal) {
        return refusal.violations();
    }

    /** The Chinese sentence a person reads. */
    public static String detail(Refusal refusal) {
        return Messages.detail(refusal.code(), refusal.arguments());
    }
}
