package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.handling.TicketFilter.Queue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first page of a day: queues, own work by real deadline, today's numbers. */
@ApplicationScoped
class Workbench {

    private static final int MINE = 20;
    private static final int STUCK = 10;

    private final KeptCounts kept;
    private final TicketLists lists;
    private final TicketConditions conditions;
    private final DueStates dueStates;
    private final Clock clock;

    Workbench(
            KeptCounts kept,
            TicketLists lists,
            TicketConditions conditions,
            DueStates dueStates,
            Clock clock) {
        this.kept = kept;
        this.lists = lists;
        this.conditions = conditions;
        this.dueStates = dueStates;
        this.clock = clock;
    }

    /**
     * One queue; capped means "at least".
     *
     * @param overdue whose next step should have been done
     */
    record QueuePicture(
            Queue key, String label, int count, boolean capped, int overdue, int dueSoon) {}

    /**
     * A ticket and whom it waits for.
     *
     * @param holder null where only those inside may know who
     */
    record HeldTicket(TicketRow ticket, String holder) {}

    record Today(int received, int replied, int closed, int overdue) {}

    /** Numbers cover exactly the tickets the person may see; each opens its list. */
    @Schema(name = "WorkbenchPicture")
    record Picture(
            List<QueuePicture> queues,
            List<TicketRow> mine,
            List<HeldTicket> team,
            List<HeldTicket> stuck,
            Today today) {}

    Picture of(StaffMember staff) {
        return new Picture(queues(staff), mine(staff), team(staff), stuck(staff), today(staff));
    }

    /** What waits for this person, the most urgent first. */
    private List<TicketRow> mine(StaffMember staff) {
        TicketFilter mine = new TicketFilter();
        mine.actable = true;
        mine.sort = TicketFilter.Sort.DUE;
        mine.limit = MINE;
        List<TicketRow> own = lists.list(mine, staff).items();
        return staff.hasAnyRole(Roles.UNIT_HANDLER, Roles.UNIT_LEAD) ? withHelp(own, staff) : own;
    }

    /** T13: what a unit helps with is no list of the others, because it goes by its own end. */
    private List<TicketRow> withHelp(List<TicketRow> own, StaffMember staff) {
        TicketFilter help = new TicketFilter();
        help.queue = Queue.TO_HELP;
        help.sort = TicketFilter.Sort.DUE;
        help.limit = MINE;
        return Stream.concat(own.stream(), lists.list(help, staff).items().stream())
                .sorted(Comparator.comparing(TicketRow::nextDueAt))
                .limit(MINE)
                .toList();
    }

    /** Each queue up to the cap, the most urgent first, so that what is late is in the count. */
    private List<QueuePicture> queues(StaffMember staff) {
        return Arrays.stream(Queue.values()).map(queue -> picture(queue, staff)).toList();
    }

    private QueuePicture picture(Queue queue, StaffMember staff) {
        TicketFilter filter = new TicketFilter();
        filter.queue = queue;
        Conditions where = conditions.of(filter, staff);
        Instant now = clock.instant();
        where.bindNow("late", now);
        where.bindNow("soon", now.plus(dueStates.soon()));
        List<?> counted =
                kept.rows(
                        "select count(*), count(*) filter (where moment < :late), count(*) filter"
                                + " (where moment >= :late and moment < :soon) from (select"
                                + " "
                                + filter.moment()
                                + " as moment from voice_ticket t where "
                                + where.sql()
                                + " order by moment limit "
                                + (TicketQueries.COUNT_CAP + 1)
                                + ") waiting",
                        where);
        Object[] cells = (Object[]) counted.get(0);
        int count = number(cells[0]);
        return new QueuePicture(
                queue,
                Messages.label(queue),
                Math.min(count, TicketQueries.COUNT_CAP),
                count > TicketQueries.COUNT_CAP,
                number(cells[1]),
                number(cells[2]));
    }

    /** What the own unit has to answer, by real deadline; for people of units only. */
    private List<HeldTicket> team(StaffMember staff) {
        if (!staff.hasAnyRole(Roles.UNIT_HANDLER, Roles.UNIT_LEAD)) {
            return List.of();
        }
        TicketFilter team = new TicketFilter();
        team.unit = staff.unitId();
        team.sort = TicketFilter.Sort.DUE;
        team.limit = MINE;
        return held(team, staff);
    }

    /** What waits longest for a step that should have been done, with whom it waits for. */
    private List<HeldTicket> stuck(StaffMember staff) {
        TicketFilter late = new TicketFilter();
        late.due = TicketFilter.Due.STEP_OVERDUE;
        late.sort = TicketFilter.Sort.DUE;
        late.limit = STUCK;
        return held(late, staff);
    }

    private List<HeldTicket> held(TicketFilter filter, StaffMember staff) {
        return lists.list(filter, staff).items().stream()
                .map(row -> new HeldTicket(row, row.waitsFor().inWords()))
                .toList();
    }

    private Today today(StaffMember staff) {
        return new Today(
                onThisDay("t.submitted_at", staff),
                onThisDay("t.replied_at", staff),
                onThisDay("t.closed_at", staff),
                count(overdue(staff).bindNow("now", clock.instant())));
    }

    private static Conditions overdue(StaffMember staff) {
        Conditions where = seen(staff);
        return where.and("t.replied_at is null and t.closed_at is null and t.paused_at is null")
                .and("t.due_at < :now");
    }

    private int onThisDay(String moment, StaffMember staff) {
        LocalDate day = WorkingCalendar.dayOf(clock.instant());
        Conditions where = seen(staff).and(moment + " >= :day and " + moment + " < :dayAfter");
        where.bindNow("day", day.atStartOfDay(WorkingCalendar.ZONE).toInstant());
        where.bindNow("dayAfter", day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        return count(where);
    }

    private static Conditions seen(StaffMember staff) {
        Conditions where = Conditions.visible();
        TicketScope.sees(where, staff);
        return where;
    }

    private int count(Conditions where) {
        return kept.number(
                "select count(*) from (select 1 from voice_ticket t where "
                        + where.sql()
                        + " limit "
                        + TicketQueries.COUNT_CAP
                        + ") counted",
                where);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
