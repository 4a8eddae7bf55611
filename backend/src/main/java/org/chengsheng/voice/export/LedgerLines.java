package org.chengsheng.voice.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.handling.TicketFilter;
import org.chengsheng.voice.handling.TicketQueries;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/** The ledger of a filter; contact and reply come with the line in the one query of the page. */
@ApplicationScoped
class LedgerLines {

    private static final String SELECT =
            "select t.id, t.number, t.external_number, t.submitted_at, t.due_at, t.source, t.kind,"
                    + " t.summary, t.address, u.name as unit_name, t.outcome, r.body, t.replied_at,"
                    + " t.satisfied, t.state, t.urgent, t.about_staff, t.anonymous,"
                    + " k.name as contact_name, k.phone from voice_ticket t left join org_unit u on"
                    + " u.id = t.lead_unit_id left join voice_ticket_text r on r.id ="
                    + " t.reply_text_id left join voice_contact k on k.ticket_id = t.id";

    private final TicketQueries queries;
    private final Contacts contacts;

    LedgerLines(TicketQueries queries, Contacts contacts) {
        this.queries = queries;
        this.contacts = contacts;
    }

    Slice<LedgerLine> page(TicketFilter filter, StaffMember staff) {
        return queries.page(
                SELECT,
                filter,
                staff,
                this::read,
                line ->
                        new Cursor(
                                filter.isByDue() ? line.dueAt() : line.submittedAt(), line.id()));
    }

    Stream<LedgerLine> all(TicketFilter filter, StaffMember staff) {
        return queries.all(SELECT, filter, staff).map(this::read);
    }

    private LedgerLine read(Object[] row) {
        UUID id = (UUID) row[0];
        boolean aboutStaff = (Boolean) row[16];
        boolean anonymous = (Boolean) row[17];
        // Who complains about staff is not on a list that is printed (domain.md 3.5.6).
        Contact contact =
                aboutStaff
                        ? new Contact(Messages.text("ledger.withheld"), null)
                        : contacts.open(id, (byte[]) row[18], (byte[]) row[19]).masked();
        Outcome outcome = row[10] == null ? null : Outcome.valueOf((String) row[10]);
        Instant repliedAt = (Instant) row[12];
        return new LedgerLine(
                id,
                (Instant) row[3],
                (Instant) row[4],
                (String) row[1],
                WorkingCalendar.dayOf((Instant) row[3]),
                Messages.label(TicketSource.valueOf((String) row[5])),
                anonymous && !aboutStaff ? Messages.text("ledger.anonymous") : contact.name(),
                contact.phone(),
                Messages.label(TicketKind.valueOf((String) row[6])),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                result(outcome, (String) row[11], repliedAt),
                repliedAt == null ? null : WorkingCalendar.dayOf(repliedAt),
                satisfaction((Boolean) row[13], repliedAt),
                remark(row));
    }

    /** Until the reply is released, what the unit found is not a result. */
    private static String result(Outcome outcome, String reply, Instant repliedAt) {
        if (repliedAt == null) {
            return null;
        }
        if (outcome == null || reply == null) {
            return outcome == null ? reply : Messages.label(outcome);
        }
        return Messages.label(outcome) + "：" + reply;
    }

    private static String satisfaction(Boolean satisfied, Instant repliedAt) {
        if (satisfied == null) {
            return repliedAt == null ? null : Messages.text("ledger.unrated");
        }
        return Messages.text(satisfied ? "ledger.satisfied" : "ledger.dissatisfied");
    }

    private static String remark(Object[] row) {
        List<String> remarks = new ArrayList<>();
        TicketState state = TicketState.valueOf((String) row[14]);
        Instant dueAt = (Instant) row[4];
        Instant repliedAt = (Instant) row[12];
        if ((Boolean) row[15]) {
            remarks.add(Messages.text("ledger.urgent"));
        }
        if ((Boolean) row[16]) {
            remarks.add(Messages.text("ledger.aboutStaff"));
        }
        if (dueAt != null && repliedAt != null && repliedAt.isAfter(dueAt)) {
            remarks.add(Messages.text("ledger.late"));
        }
        // Without a reply the state says why there is none (M-083).
        if (repliedAt == null) {
            remarks.add(Messages.label(state));
        }
        if (row[2] != null) {
            remarks.add(Messages.text("ledger.external", row[2]));
        }
        return String.join("；", remarks);
    }
}
