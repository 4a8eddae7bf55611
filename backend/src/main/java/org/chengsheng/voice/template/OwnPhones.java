package org.chengsheng.voice.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.ticket.ReplyPolicy;

/** The numbers the bureau gives out, as digits. */
@ApplicationScoped
class OwnPhones {

    private final Settings settings;

    OwnPhones(Settings settings) {
        this.settings = settings;
    }

    Set<String> digits() {
        return ReplyPolicy.phones(
                settings.text("bureau.hotline"), settings.text("reply.own-phones"));
    }
}
