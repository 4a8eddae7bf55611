package org.chengsheng.voice.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/**
 * 协查函 (domain.md 3.5.4): discipline asks a unit for facts, the accused unit too, and the unit does
 * not learn which complaint it is about.
 */
@ApplicationScoped
class FactRequests {

    private static final String COLUMNS =
            "select f.id, u.name, f.question, f.asked_at, f.due_at, f.answer, f.answered_at,"
                    + " s.name from voice_fact_request f join org_unit u on u.id = f.unit_id left"
                    + " join org_staff s on s.id = f.answered_by where ";

    private final DisciplineDesk desk;
    private final Tickets tickets;
    private final Contacts contacts;
    private final Directory directory;
    private final Calendars calendars;
    private final Settings settings;
    private final EntityManager database;
    private final Clock clock;

    FactRequests(
            DisciplineDesk desk,
            Tickets tickets,
            Contacts contacts,
            Directory directory,
            Calendars calendars,
            Settings settings,
            EntityManager database,
            Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.contacts = contacts;
        this.directory = directory;
        this.calendars = calendars;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    record NewFactRequest(
            @NotNull(message = "{ticket.unit}") UUID unitId,
            @NotNull @Size(min = 10, max = 2000, message = "{factRequest.question}")
                    String question) {}

    record FactAnswer(
            @NotNull @Size(min = 5, max = 5000, message = "{factRequest.answer}") String answer) {}

    /** The same for both sides: nothing in it says which complaint it belongs to. */
    record FactRequest(
            UUID id,
            String unit,
            String question,
            Instant askedAt,
            Instant dueAt,
            String answer,
            Instant answeredAt,
            String answeredBy) {}

    @Transactional
    List<FactRequest> of(String number, StaffMember staff) {
        return of(desk.find(number, staff));
    }

    /** As the unit will get it, without sending it: refused for the same reasons. */
    @Transactional
    FactRequest preview(String number, NewFactRequest request, StaffMember staff) {
        return draft(desk.findInside(number, staff), request);
    }

    @Transactional
    List<FactRequest> ask(String number, NewFactRequest request, StaffMember staff) {
        Ticket ticket = desk.findInside(number, staff);
        FactRequest draft = draft(ticket, request);
        database.createNativeQuery(
                        "insert into voice_fact_request (id, ticket_id, unit_id, question,"
                                + " asked_by, asked_at, due_at) values (:id, :ticket, :unit,"
                                + " :question, :by, :now, :due)")
                .setParameter("id", draft.id())
                .setParameter("ticket", ticket.id())
                .setParameter("unit", request.unitId())
                .setParameter("question", draft.question())
                .setParameter("by", staff.id())
                .setParameter("now", draft.askedAt())
                .setParameter("due", draft.dueAt())
                .executeUpdate();
        return of(ticket);
    }

    private FactRequest draft(Ticket ticket, NewFactRequest request) {
        UnitView unit =
                directory
                        .activeUnit(request.unitId())
                        .orElseThrow(() -> new Refusal(OrgCode.ORG_UNIT_NOT_FOUND));
        String question = Texts.clean("question", request.question(), 10);
        quotes(ticket).check(question);
        Instant now = clock.instant();
        WorkingCalendar calendar = calendars.current();
        int days = settings.number("voice.fact-request-days");
        LocalDate last = calendar.workingDayAfter(WorkingCalendar.dayOf(now), days);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant due = calendar.closing(last);
        return new FactRequest(id, unit.name(), question, now, due, null, null, null);
    }

    /** What the lead of a unit is asked, newest first. */
    Slice<FactRequest> forUnit(UUID unitId, int limit, String cursor) {
        Cursor from = cursor == null ? null : Cursor.decode(cursor);
        Query query =
                database.createNativeQuery(
                                COLUMNS
                                        + "f.unit_id = :unit"
                                        + (from == null
                                                ? ""
                                                : " and (f.asked_at, f.id) < (:at, :id)")
                                        + " order by f.asked_at desc, f.id desc")
                        .setParameter("unit", unitId)
                        .setMaxResults(limit + 1);
        if (from != null) {
            query.setParameter("at", from.at()).setParameter("id", from.id());
        }
        return Slice.of(rows(query), limit, row -> new Cursor(row.askedAt(), row.id()).encode());
    }

    /** Once: what was answered is part of the inquiry. */
    @Transactional
    void answer(UUID id, FactAnswer request, StaffMember lead) {
        String answer = Texts.clean("answer", request.answer(), 5);
        List<?> unanswered =
                database.createNativeQuery(
                                "select answered_at is null from voice_fact_request where id = :id"
                                        + " and unit_id = :unit for update")
                        .setParameter("id", id)
                        .setParameter("unit", lead.unitId())
                        .getResultList();
        if (unanswered.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_FACT_REQUEST_NOT_FOUND);
        }
        if (unanswered.get(0).equals(false)) {
            throw new Refusal(VoiceCode.VOICE_FACT_REQUEST_ANSWERED);
        }
        database.createNativeQuery(
                        "update voice_fact_request set answer = :answer, answered_by = :by,"
                                + " answered_at = :now where id = :id")
                .setParameter("answer", answer)
                .setParameter("by", lead.id())
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Everything people wrote on the ticket, and who they are. */
    NoQuote quotes(Ticket ticket) {
        List<String> originals = new ArrayList<>(tickets.texts(ticket.id()).values());
        originals.add(ticket.text());
        return new NoQuote(
                originals, contacts.find(ticket.id()).orElse(Contact.NONE), ticket.number());
    }

    private List<FactRequest> of(Ticket ticket) {
        return rows(
                database.createNativeQuery(COLUMNS + "f.ticket_id = :ticket order by f.asked_at")
                        .setParameter("ticket", ticket.id()));
    }

    private static List<FactRequest> rows(Query query) {
        List<FactRequest> found = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            found.add(
                    new FactRequest(
                            (UUID) row[0],
                            (String) row[1],
                            (String) row[2],
                            (Instant) row[3],
                            (Instant) row[4],
                            (String) row[5],
                            (Instant) row[6],
                            (String) row[7]));
        }
        return found;
    }
}
