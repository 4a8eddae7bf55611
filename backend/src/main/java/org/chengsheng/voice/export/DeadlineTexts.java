package org.chengsheng.voice.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengsheng.voice.deadline.Deadline;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.handling.TicketRow;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketState;

/** How a deadline was counted, as one cell; for short lists, because each row asks for itself. */
@ApplicationScoped
class DeadlineTexts {

    /** The clock stands, but it will run on. */
    private static final Set<TicketState> STANDING_STILL =
            EnumSet.of(
                    TicketState.NEED_SUPPLEMENT, TicketState.SUSPENDED, TicketState.PENDING_CHECK);

    private final EntityManager database;
    private final Deadlines deadlines;

    DeadlineTexts(EntityManager database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    /** Empty for what is answered or has no deadline: nothing will run any more. */
    String of(TicketRow row) {
        if (row.due() == TicketRow.DueState.NONE && !STANDING_STILL.contains(row.state())) {
            return "";
        }
        Ticket ticket = database.find(Ticket.class, row.id());
        String text =
                deadlines.of(ticket).steps().stream()
                        .map(Deadline.Step::text)
                        .collect(Collectors.joining("；"));
        database.detach(ticket);
        return text;
    }
}
