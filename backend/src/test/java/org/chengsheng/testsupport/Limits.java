package org.chengsheng.testsupport;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rate limits of a test. All tests of a run come from one address, so those that are not about
 * limits lift them; those that are set them and start the count anew.
 */
public final class Limits implements AutoCloseable {

    private static final String MANY = "1000000";

    private static boolean lifted;

    private final Map<String, String> before = new LinkedHashMap<>();

    private Limits() {}

    /** Lifts what one address may do, once a run. */
    public static synchronized void lift() {
        if (lifted) {
            return;
        }
        lifted = true;
        for (String limit :
                new String[] {
                    "submit-address",
                    "submit-citizen",
                    "similar-address",
                    "upload-address",
                    "receipt-address",
                    "receipt-ticket",
                    "certificate-address",
                    "checkin-address",
                    "signup-address",
                    "signup-citizen",
                    "signup-receipt-address",
                    "signup-receipt-number",
                    "wechat-login-address",
                    "reveal-staff"
                }) {
            OwnerDatabase.set("limit." + limit, MANY);
        }
        // Many tests answer many tickets of one unit in the same words.
        OwnerDatabase.set("reply.copy-percent", 101);
    }

    /** Sets one limit and forgets what was counted; close puts the old one back. */
    public static Limits set(String limit, int most) {
        lift();
        Limits limits = new Limits();
        limits.before.put(limit, OwnerDatabase.set("limit." + limit, most));
        forgetCounts();
        return limits;
    }

    @Override
    public void close() {
        before.forEach((limit, value) -> OwnerDatabase.set("limit." + limit, value));
        forgetCounts();
    }

    private static void forgetCounts() {
        OwnerDatabase.update("delete from platform_rate_counter");
    }
}
