package org.chengsheng.voice.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.ticket.Stage;
import org.chengsheng.voice.ticket.StageClock;
import org.chengsheng.voice.ticket.StageTime;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules;

/** The ends of steps under the calendar, limits and numbers in force. */
@ApplicationScoped
public class StageDeadlines implements StageClock {

    private final EntityManager database;
    private final Calendars calendars;
    private final Settings settings;

    StageDeadlines(EntityManager database, Calendars calendars, Settings settings) {
        this.database = database;
        this.calendars = calendars;
        this.settings = settings;
    }

    @Override
    public Instant due(Ticket ticket, Stage stage, Instant since) {
        return policy().due(ticket, stage, since);
    }

    @Override
    public long left(Ticket ticket, Instant from, Instant due) {
        return policy().left(ticket, from, due);
    }

    @Override
    public Instant after(Ticket ticket, Instant from, long left) {
        return policy().after(ticket, from, left);
    }

    /** The limit that leads to the end of this step; null where another one led to it. */
    public String inWords(Ticket ticket) {
        StageTime time = ticket.stageTime();
        StagePolicy policy = policy();
        Instant due = policy.due(ticket, time.stage(), time.since());
        return due != null && due.equals(time.dueAt())
                ? policy.inWords(ticket, time.stage())
                : null;
    }

    private StagePolicy policy() {
        return new StagePolicy(
                calendars.current(),
                new TicketRules(rule -> settings.number(rule.key())),
                clock -> database.find(TimeLimit.class, clock));
    }
}
