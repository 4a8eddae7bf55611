package org.chengsheng.voice.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;

/** Makes the occasion of an act: this person, now, under the calendar and numbers in force. */
@ApplicationScoped
public class Occasions {

    private final Calendars calendars;
    private final Settings settings;
    private final Clock clock;

    Occasions(Calendars calendars, Settings settings, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    public Occasion of(StaffMember staff) {
        return by(Actor.of(staff));
    }

    public Occasion by(Actor actor) {
        return new Occasion(actor, clock.instant(), calendars.current(), rules());
    }

    public TicketRules rules() {
        return new TicketRules(rule -> settings.number(rule.key()));
    }
}
