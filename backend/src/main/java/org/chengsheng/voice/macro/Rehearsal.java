package org.chengsheng.voice.macro;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Does something and takes it back: a transaction that always ends in a rollback. */
final class Rehearsal {

    private Rehearsal() {}

    /** Ends the transaction; nothing else of it is of use. */
    private static final class TakenBack extends RuntimeException {

        TakenBack() {
            super(null, null, false, false);
        }
    }

    /** What the act throws goes on to the caller. */
    static void of(Runnable act) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                act.run();
                                throw new TakenBack();
                            });
        } catch (TakenBack asIntended) {
            // Nothing is left of it.
        }
    }
}
