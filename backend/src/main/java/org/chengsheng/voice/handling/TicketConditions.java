package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.search.ChineseText;
import org.chengsheng.voice.ticket.TicketNumber;

/** A filter as the conditions of a query: lists, counts and exports find the same tickets. */
@ApplicationScoped
public class TicketConditions {

    private final DueStates dueStates;
    private final Clock clock;

    TicketConditions(DueStates dueStates, Clock clock) {
        this.dueStates = dueStates;
        this.clock = clock;
    }

    public Conditions of(TicketFilter filter, StaffMember staff) {
        Conditions where = Conditions.visible();
        if (filter.isOfHelp()) {
            TicketScope.asksForHelp(where, staff);
        } else {
            TicketScope.sees(where, staff);
        }
        if (filter.sort == TicketFilter.Sort.DUE && !filter.isByStep()) {
            // Beside "before that moment" it would be counted twice, and no index seem worth it.
            where.and(filter.moment() + " is not null");
        }
        if (filter.actable) {
            TicketScope.actable(where, staff);
        }
        if (filter.queue != null) {
            where.and(filter.queue.condition());
        }
        where.in("t.state", "states", filter.state);
        where.in("t.kind", "kinds", filter.kind);
        where.in("t.source", "sources", filter.source);
        where.equal("t.lead_unit_id", "unit", filter.unit);
        where.equal("t.category_code", "category", filter.category);
        where.equal("t.import_id", "import", filter.importId);
        where.equal("t.handler_id", "handler", filter.mine ? staff.id() : null);
        if (filter.urgent) {
            where.and("t.urgent");
        }
        if (filter.flagged) {
            where.and("t.flagged");
        }
        if (filter.inBulletin) {
            where.and("t.bulletin_at is not null");
        }
        if (filter.aboutStaff != null) {
            where.and(filter.aboutStaff ? "t.about_staff" : "not t.about_staff");
        }
        where.equal("t.area", "area", filter.area);
        filter.without.forEach(what -> where.and(what.condition()));
        measure(where, filter.measure);
        days(where, filter);
        due(where, filter);
        words(where, filter.q);
        address(where, filter.address);
        return where;
    }

    private void measure(Conditions where, Measure measure) {
        if (measure == null) {
            return;
        }
        where.and(measure.condition());
        if (measure.needsNow()) {
            where.bindNow("now", clock.instant());
        }
    }

    private void days(Conditions where, TicketFilter filter) {
        if (filter.days != null) {
            where.and("t.submitted_at >= :since");
            where.bind(
                    "since",
                    WorkingCalendar.dayOf(clock.instant())
                            .minusDays(filter.days - 1L)
                            .atStartOfDay(WorkingCalendar.ZONE)
                            .toInstant());
        }
        if (filter.from != null) {
            where.and("t.submitted_at >= :from");
            where.bind("from", filter.from.atStartOfDay(WorkingCalendar.ZONE).toInstant());
        }
        if (filter.to != null) {
            where.and("t.submitted_at < :to");
            where.bind("to", filter.to.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        }
        onDay(where, "t.replied_at", "replied", filter.repliedOn);
        onDay(where, "t.closed_at", "closed", filter.closedOn);
    }

    private static void onDay(Conditions where, String moment, String name, LocalDate day) {
        if (day != null) {
            where.and(moment + " >= :" + name + "From and " + moment + " < :" + name + "To");
            where.bind(name + "From", day.atStartOfDay(WorkingCalendar.ZONE).toInstant());
            where.bind(name + "To", day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        }
    }

    private void due(Conditions where, TicketFilter filter) {
        if (filter.due == null) {
            return;
        }
        Instant now = clock.instant();
        switch (filter.due) {
            case RESPONSE_WAITING, RESPONSE_OVERDUE -> response(where, filter.due, now);
            case OVERDUE, SOON -> {
                where.and("t.replied_at is null and t.closed_at is null and t.paused_at is null");
                before(where, "t.due_at", filter.due == TicketFilter.Due.SOON, now);
            }
            case STEP_OVERDUE, STEP_SOON ->
                    before(where, filter.moment(), filter.due == TicketFilter.Due.STEP_SOON, now);
        }
    }

    private void before(Conditions where, String moment, boolean soon, Instant now) {
        where.bindNow("late", now);
        if (soon) {
            where.and(moment + " >= :late and " + moment + " < :soon");
            where.bindNow("soon", now.plus(dueStates.soon()));
        } else {
            where.and(moment + " < :late");
        }
    }

    private static void response(Conditions where, TicketFilter.Due due, Instant now) {
        where.and("t.respond_due_at is not null and t.responded_at is null");
        where.and("t.closed_at is null");
        if (due == TicketFilter.Due.RESPONSE_OVERDUE) {
            where.and("t.respond_due_at < :late").bindNow("late", now);
        }
    }

    private static void words(Conditions where, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        String words = typed.strip();
        if (TicketNumber.isWellFormed(words.toUpperCase(Locale.ROOT))) {
            where.equal("t.number", "number", words.toUpperCase(Locale.ROOT));
            return;
        }
        ChineseText.Query query = ChineseText.query(words);
        if (query.indexed().isEmpty()) {
            where.equal("t.external_number", "external", words);
            return;
        }
        where.searching("t.search @@ cast(:words as tsquery)").bind("words", query.indexed());
        if (!query.rest().isEmpty()) {
            // The function, not the operator: the index would be asked for the operator.
            where.and("ts_match_vq(t.search, cast(:letters as tsquery))");
            where.bind("letters", query.rest());
        }
    }

    /** The word index finds the few that may match, the address itself decides. */
    private static void address(Conditions where, String part) {
        if (part == null || part.isBlank()) {
            return;
        }
        String query = ChineseText.query(part.strip()).indexed();
        if (query.isEmpty()) {
            where.and("false");
            return;
        }
        where.searching("t.search @@ cast(:addressWords as tsquery)");
        where.and("position(:address in t.address) > 0");
        where.bind("addressWords", query).bind("address", part.strip());
    }
}
