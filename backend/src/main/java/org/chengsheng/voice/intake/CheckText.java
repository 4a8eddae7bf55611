package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.wechat.WeChat;
import org.chengsheng.voice.ticket.TicketKind;

/**
 * T2: looks whether a person should look twice. It never rejects: whatever the check finds, or if
 * it cannot be asked, the ticket goes into the queue.
 */
@ApplicationScoped
public class CheckText {

    private final Settings settings;
    private final WeChat wechat;

    CheckText(Settings settings, WeChat wechat) {
        this.settings = settings;
        this.wechat = wechat;
    }

    /**
     * The flag for a text, empty when nothing was found. Reports and complaints about staff never
     * leave the house: for them only the own word list is asked (domain.md 2.10).
     *
     * @param citizenId the WeChat user; the platform's check needs one
     */
    public Optional<String> handle(NewTicket request, UUID citizenId) {
        if (hasListedWord(request.text())) {
            return Optional.of(Messages.text("flag.words"));
        }
        boolean staysInside = request.aboutStaff() || request.kind() == TicketKind.REPORT;
        if (citizenId == null || staysInside || !wechat.isConfigured()) {
            return Optional.empty();
        }
        return switch (wechat.check(citizenId, request.text())) {
            case CLEAN -> Optional.empty();
            case DOUBTFUL -> Optional.of(Messages.text("flag.wechat"));
            case UNKNOWN -> Optional.of(Messages.text("flag.unchecked"));
        };
    }

    private boolean hasListedWord(String text) {
        return settings.words("voice.flag-words").stream().anyMatch(text::contains);
    }
}
