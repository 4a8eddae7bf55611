package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.ratelimit.RateLimits.Limit;
import org.chengsheng.platform.setting.Settings;

/** How often citizens may sign up and guess codes; all are settings. */
@ApplicationScoped
class SignUpLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    private final RateLimits limits;
    private final Settings settings;

    SignUpLimits(RateLimits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** One sign-up of a WeChat user, or of an address that may be many people's. */
    void takeSignUp(UUID citizenId, String address) {
        if (citizenId != null) {
            limits.take(limit("signup-citizen", Duration.ofDays(1)), citizenId.toString());
        }
        limits.take(limit("signup-address", HOUR), address);
    }

    /** One guess of a code, taken before it is compared. */
    void takeGuess(String address, String number) {
        limits.take(limit("signup-receipt-address", HOUR), address);
        limits.take(limit("signup-receipt-number", HOUR), number);
    }

    /** The code was right: it was no guess. */
    void giveBackGuess(String address, String number) {
        limits.giveBack(limit("signup-receipt-address", HOUR), address);
        limits.giveBack(limit("signup-receipt-number", HOUR), number);
    }

    private Limit limit(String name, Duration window) {
        return new Limit(name, settings.number("limit." + name), window);
    }
}
