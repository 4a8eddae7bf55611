package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.chengsheng.platform.setting.Settings;

/** Reads {@link SignUpRules}. */
@ApplicationScoped
class SignUpSettings {

    private final Settings settings;

    SignUpSettings(Settings settings) {
        this.settings = settings;
    }

    SignUpRules rules() {
        return new SignUpRules(
                Duration.ofHours(number("hold-hours")),
                Duration.ofHours(number("cancel-hours")),
                number("missed-most"),
                Duration.ofDays(number("missed-days")),
                number("group-most"),
                number("waiting-most"),
                Duration.ofDays(settings.number("publicity.feedback-days")));
    }

    private int number(String name) {
        return settings.number("publicity.signup-" + name);
    }
}
