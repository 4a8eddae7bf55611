package org.chengsheng.voice.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who complained about staff is shown only after a second person agreed, for some hours, to the one
 * who asked (domain.md 3.5.6).
 */
@ApplicationScoped
public class RevealRequests {

    private static final int MOST_SHOWN = 100;

    private static final String COLUMNS =
            "select r.id, t.number, a.name, r.reason, r.asked_at, d.name, r.decided_at, r.granted,"
                    + " r.ends_at, r.asker_id from voice_reveal_request r join voice_ticket t on"
                    + " t.id = r.ticket_id join org_staff a on a.id = r.asker_id left join"
                    + " org_staff d on d.id = r.decided_by where ";

    private final DisciplineDesk desk;
    private final Tickets tickets;
    private final Settings settings;
    private final AuditLog audit;
    private final EntityManager database;
    private final Clock clock;

    RevealRequests(
            DisciplineDesk desk,
            Tickets tickets,
            Settings settings,
            AuditLog audit,
            EntityManager database,
            Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.settings = settings;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    record NewRevealRequest(
            @NotNull @Size(min = 4, max = 200, message = "{reveal.reason}") String reason) {}

    @Schema(name = "RevealDecision")
    record Decision(@NotNull Boolean granted) {}

    /**
     * A request to see who complained.
     *
     * @param mine asked by the reader, who can therefore not decide
     */
    @Schema(name = "PendingReveal")
    record RevealRequest(
            UUID id,
            String number,
            String askedBy,
            String reason,
            Instant askedAt,
            String decidedBy,
            Instant decidedAt,
            Boolean granted,
            Instant endsAt,
            boolean mine) {}

    @Transactional
    List<RevealRequest> of(String number, StaffMember staff) {
        return of(desk.find(number, staff), staff);
    }

    @Transactional
    List<RevealRequest> ask(String number, NewRevealRequest request, StaffMember staff) {
        String reason = Texts.clean("reason", request.reason(), 4);
        Ticket ticket = desk.findInside(number, staff);
        if (ticket.isAnonymous()) {
            throw new Refusal(VoiceCode.VOICE_CONTACT_NONE);
        }
        database.createNativeQuery(
                        "insert into voice_reveal_request (id, ticket_id, asker_id, reason,"
                                + " asked_at) values (:id, :ticket, :asker, :reason, :now)")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("ticket", ticket.id())
                .setParameter("asker", staff.id())
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record(staff.id(), "ASK_REVEAL", "ticket", ticket.number(), reason);
        return of(ticket, staff);
    }

    /** What waits for a second person, of the tickets open to the reader. */
    List<RevealRequest> waiting(StaffMember staff) {
        return rows(
                database.createNativeQuery(
                                COLUMNS
                                        + "r.decided_at is null and r.asker_id <> :viewer and "
                                        + Isolation.condition(staff)
                                        + " order by r.asked_at")
                        .setParameter("viewer", staff.id())
                        .setParameter("viewerUnit", staff.unitId())
                        .setMaxResults(MOST_SHOWN),
                staff);
    }

    @Transactional
    void decide(UUID id, Decision decision, StaffMember staff) {
        List<?> found =
                database.createNativeQuery(
                                "select ticket_id, asker_id, decided_at is null from"
                                        + " voice_reveal_request where id = :id for update")
                        .setParameter("id", id)
                        .getResultList();
        Object[] row = found.isEmpty() ? null : (Object[]) found.get(0);
        Ticket ticket = row == null ? null : tickets.findById((UUID) row[0]);
        if (ticket == null || !DisciplineDesk.isOpen(ticket, staff)) {
            throw new Refusal(VoiceCode.VOICE_REVEAL_REQUEST_NOT_FOUND);
        }
        if (staff.id().equals(row[1])) {
            throw new Refusal(VoiceCode.VOICE_REVEAL_OWN_REQUEST);
        }
        if (row[2].equals(false)) {
            throw new Refusal(VoiceCode.VOICE_REVEAL_DECIDED);
        }
        Instant now = clock.instant();
        Duration lasts = Duration.ofHours(settings.number("voice.reveal-hours"));
        database.createNativeQuery(
                        "update voice_reveal_request set decided_by = :by, decided_at = :now,"
                                + " granted = :granted, ends_at = :ends where id = :id")
                .setParameter("by", staff.id())
                .setParameter("now", now)
                .setParameter("granted", decision.granted())
                .setParameter("ends", now.plus(lasts))
                .setParameter("id", id)
                .executeUpdate();
        String act = decision.granted() ? "GRANT_REVEAL" : "REFUSE_REVEAL";
        audit.record(staff.id(), act, "ticket", ticket.number(), null);
    }

    /** Refuses unless a second person agreed that this one may see it now. */
    public void requireGranted(Ticket ticket, StaffMember staff) {
        boolean granted =
                !database.createNativeQuery(
                                "select 1 from voice_reveal_request where ticket_id = :ticket and"
                                        + " asker_id = :asker and granted and ends_at > :now")
                        .setParameter("ticket", ticket.id())
                        .setParameter("asker", staff.id())
                        .setParameter("now", clock.instant())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
        if (!granted) {
            throw new Refusal(VoiceCode.VOICE_REVEAL_NOT_GRANTED);
        }
    }

    private List<RevealRequest> of(Ticket ticket, StaffMember staff) {
        return rows(
                database.createNativeQuery(
                                COLUMNS + "r.ticket_id = :ticket order by r.asked_at desc")
                        .setParameter("ticket", ticket.id())
                        .setMaxResults(MOST_SHOWN),
                staff);
    }

    private static List<RevealRequest> rows(Query query, StaffMember staff) {
        List<RevealRequest> found = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            found.add(
                    new RevealRequest(
                            (UUID) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (Instant) row[4],
                            (String) row[5],
                            (Instant) row[6],
                            (Boolean) row[7],
                            (Instant) row[8],
                            staff.id().equals(row[9])));
        }
        return found;
    }
}
