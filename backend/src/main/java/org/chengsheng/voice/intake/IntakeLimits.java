package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.ratelimit.RateLimits.Limit;
import org.chengsheng.platform.setting.Settings;

/** How often citizens may submit, upload and guess (T1, reliability.md 3.9); all are settings. */
@ApplicationScoped
public class IntakeLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    private final RateLimits limits;
    private final Settings settings;

    IntakeLimits(RateLimits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** One submission of a WeChat user, or of an address that may be many people's. */
    void takeSubmission(UUID citizenId, String address) {
        if (citizenId != null) {
            limits.take(limit("submit-citizen", Duration.ofDays(1)), citizenId.toString());
        }
        limits.take(limit("submit-address", HOUR), address);
    }

    /** One guess of a receipt code, taken before it is compared. */
    void takeGuess(String address, String number) {
        limits.take(limit("receipt-address", HOUR), address);
        limits.take(limit("receipt-ticket", HOUR), number);
    }

    /** The code was right: it was no guess. */
    void giveBackGuess(String address, String number) {
        limits.giveBack(limit("receipt-address", HOUR), address);
        limits.giveBack(limit("receipt-ticket", HOUR), number);
    }

    void takeLogin(String address) {
        limits.take(limit("wechat-login-address", HOUR), address);
    }

    private Limit limit(String name, Duration window) {
        return new Limit(name, settings.number("limit." + name), window);
    }
}
