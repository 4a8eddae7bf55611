package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.handling.TicketFilter.Queue;
import org.chengsheng.voice.ticket.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first page of a day: queues, own work by real deadline, today's numbers. */
@ApplicationScoped
class Workbench {

    private static final int MINE = 20;

    private final EntityManager database;
    private final TicketLists lists;
    private final DueStates dueStates;
    private final Clock clock;

    Workbench(EntityManager database, TicketLists lists, DueStates dueStates, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.dueStates = dueStates;
        this.clock = clock;
    }

    record QueuePicture(Queue key, String label, int count, int overdue, int dueSoon) {}

    record Today(int received, int replied, int closed, int overdue) {}

    /** Numbers cover exactly the tickets the person may see; each opens its list. */
    @Schema(name = "WorkbenchPicture")
    record Picture(List<QueuePicture> queues, List<TicketRow> mine, Today today) {}

    Picture of(StaffMember staff) {
        return new Picture(queues(staff), mine(staff), today(staff));
    }

    /**
     * What waits for this person, the most urgent first; a revisit has no deadline and comes last.
     */
    private List<TicketRow> mine(StaffMember staff) {
        TicketFilter mine = new TicketFilter();
        mine.actable = true;
        mine.sort = TicketFilter.Sort.DUE;
        mine.limit = MINE;
        List<TicketRow> rows = new ArrayList<>(lists.list(mine, staff).items());
        mine.state = List.of(TicketState.REVISITING);
        mine.sort = TicketFilter.Sort.NEWEST;
        rows.addAll(lists.list(mine, staff).items());
        return rows.subList(0, Math.min(MINE, rows.size()));
    }

    private List<QueuePicture> queues(StaffMember staff) {
        Conditions where = Conditions.visible();
        TicketScope.sees(where, staff);
        where.in("t.state", "states", Arrays.stream(Queue.values()).map(Queue::state).toList());
        Instant now = clock.instant();
        where.bind("now", now).bind("soon", now.plus(dueStates.soon()));
        String due = "t.due_at";
        Query query =
                database.createNativeQuery(
                        "select t.state, count(*), count(*) filter (where t.replied_at is null and "
                                + due
                                + " < :now), count(*) filter (where t.replied_at is null and "
                                + due
                                + " >= :now and "
                                + due
                                + " < :soon) from voice_ticket t where "
                                + where.sql()
                                + " group by t.state");
        where.bindTo(query);
        Map<TicketState, Object[]> byState = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            byState.put(TicketState.valueOf((String) cells[0]), cells);
        }
        return Arrays.stream(Queue.values())
                .map(queue -> picture(queue, byState.get(queue.state())))
                .toList();
    }

    private static QueuePicture picture(Queue queue, Object[] cells) {
        return new QueuePicture(
                queue,
                Messages.label(queue),
                cells == null ? 0 : number(cells[1]),
                cells == null ? 0 : number(cells[2]),
                cells == null ? 0 : number(cells[3]));
    }

    private Today today(StaffMember staff) {
        Instant now = clock.instant();
        Instant midnight =
                WorkingCalendar.dayOf(now).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return new Today(
                countSince(staff, "t.submitted_at >= :since", midnight),
                countSince(staff, "t.replied_at >= :since", midnight),
                countSince(staff, "t.closed_at >= :since", midnight),
                countSince(
                        staff,
                        "t.replied_at is null and t.closed_at is null and t.due_at < :since",
                        now));
    }

    private int countSince(StaffMember staff, String condition, Instant since) {
        Conditions where = Conditions.visible().and(condition);
        TicketScope.sees(where, staff);
        where.bind("since", since);
        Query query =
                database.createNativeQuery(
                        "select count(*) from voice_ticket t where " + where.sql());
        where.bindTo(query);
        return number(query.getSingleResult());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
