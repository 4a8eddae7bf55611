package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.chengsheng.voice.deadline.ClockKind;
import org.chengsheng.voice.deadline.Deadline;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.Acceptance;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketRules.Rule;

/** Which limit a matter gets when it is taken (domain.md 2.5, 3.4). */
@ApplicationScoped
class Acceptances {

    private final Categories categories;
    private final Deadlines deadlines;
    private final Settings settings;

    Acceptances(Categories categories, Deadlines deadlines, Settings settings) {
        this.categories = categories;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    Acceptance of(Ticket ticket, AcceptTicket.Request request, Instant now) {
        Optional<Category> category = categories.find(request.categoryCode());
        boolean urgent = request.urgent();
        ClockKind clock =
                ClockKind.of(request.kind(), ticket.isAboutStaff(), request.petition(), urgent);
        Limit limit = limit(clock, category);
        Deadline due = deadlines.due(now, limit);
        return new Acceptance(
                request.kind(),
                request.categoryCode(),
                category.map(Category::field).orElse(false),
                urgent,
                request.petition(),
                limit.code(),
                clock == ClockKind.URGENT ? deadlines.stepDue(now, firstResponse()) : null,
                due.dueAt(),
                request.note());
    }

    private Limit firstResponse() {
        return new Limit(
                settings.number(Rule.URGENT_RESPONSE_MINUTES.key()), Limit.Unit.NATURAL_MINUTE);
    }

    /** The same for what was decided when somebody was sent to look (T8). */
    Acceptance again(Ticket ticket, String note, Instant now) {
        TicketKind kind = ticket.kind();
        return of(
                ticket,
                new AcceptTicket.Request(
                        ticket.version(),
                        kind,
                        ticket.categoryCode(),
                        ticket.isUrgent(),
                        ticket.isPetition(),
                        note),
                now);
    }

    /** The category's own limit counts for ordinary clocks; a complaint never gets more than 15. */
    private Limit limit(ClockKind clock, Optional<Category> category) {
        Limit byKind = deadlines.limit(clock).handle();
        boolean special =
                clock == ClockKind.STAFF
                        || clock == ClockKind.PETITION
                        || clock == ClockKind.URGENT;
        Limit limit =
                special
                        ? byKind
                        : category.filter(found -> found.limitValue() != null)
                                .map(found -> new Limit(found.limitValue(), found.limitUnit()))
                                .orElse(byKind);
        int hard = settings.number(Rule.COMPLAINT_HARD_DAYS.key());
        boolean tooLong =
                clock == ClockKind.COMPLAINT
                        && limit.unit() == Limit.Unit.WORKING_DAY
                        && limit.value() > hard;
        return tooLong ? new Limit(hard, Limit.Unit.WORKING_DAY) : limit;
    }
}
