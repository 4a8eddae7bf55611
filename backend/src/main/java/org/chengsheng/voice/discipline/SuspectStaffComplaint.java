package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.ticket.Ticket;

/** Tells the acceptor that an ordinary ticket may be about staff (domain.md 3.5.1). */
@ApplicationScoped
public class SuspectStaffComplaint {

    private final Settings settings;

    SuspectStaffComplaint(Settings settings) {
        this.settings = settings;
    }

    /**
     * The words that suggest it; none to somebody who cannot mark it.
     *
     * @param written everything the citizen wrote
     */
    public List<String> words(Ticket ticket, Collection<String> written, StaffMember reader) {
        if (ticket.isAboutStaff() || !reader.hasAnyRole(Roles.ACCEPTOR)) {
            return List.of();
        }
        return new StaffWords(settings.words("voice.staff-words")).in(written);
    }
}
