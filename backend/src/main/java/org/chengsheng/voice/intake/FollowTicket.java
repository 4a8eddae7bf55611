package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Mark;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Rating;
import org.chengsheng.voice.ticket.RatingReason;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Tickets;

/** A citizen looks after the own ticket: reads, supplements (T4), rates (T20). */
@ApplicationScoped
public class FollowTicket {

    private static final int MOST_PHOTOS = 9;

    private final OwnTickets own;
    private final Tickets tickets;
    private final CitizenTickets views;
    private final Uploads uploads;
    private final Idempotency idempotency;
    private final Deadlines deadlines;
    private final EntityManager database;
    private final Clock clock;

    FollowTicket(
            OwnTickets own,
            Tickets tickets,
            CitizenTickets views,
            Uploads uploads,
            Idempotency idempotency,
            Deadlines deadlines,
            EntityManager database,
            Clock clock) {
        this.own = own;
        this.tickets = tickets;
        this.views = views;
        this.uploads = uploads;
        this.idempotency = idempotency;
        this.deadlines = deadlines;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Missing facts, in words and photos.
     *
     * @param retaliation the citizen suffers for a complaint about staff (3.5.6)
     */
    public record Supplement(
            @NotNull @Size(min = 1, max = 5000, message = "{ticket.supplement}") String text,
            @Size(max = 9, message = "{ticket.attachments}")
                    List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String>
                            attachments,
            boolean retaliation) {}

    /** The three questions, each with one tap. */
    public record NewRating(
            Boolean contacted,
            Boolean solved,
            @NotNull(message = "{rating.satisfied}") Boolean satisfied,
            @Size(max = 5, message = "{rating.reasons}") List<@NotNull RatingReason> reasons,
            @Size(max = 500, message = "{rating.comment}") String comment) {}

    /** A row of "my tickets". */
    public record MyTicket(
            String number,
            TicketKind kind,
            TicketState state,
            String stateLabel,
            String summary,
            Instant submittedAt,
            Instant dueAt,
            boolean needsMe,
            UUID id) {}

    /** What an idempotent act remembers; the ticket itself is always shown fresh. */
    private record Done(String number) {}

    @Transactional
    public CitizenTicket one(String number, CitizenTokens.Holder holder) {
        return views.view(own.toRead(number, holder));
    }

    @Transactional
    public CitizenTicket supplement(
            String number, CitizenTokens.Holder holder, String key, Supplement request) {
        Ticket ticket = own.forAct(number, holder);
        idempotency.once(
                "ticket:" + number,
                key,
                request,
                Done.class,
                () -> {
                    List<UUID> photos =
                            uploads.claim(
                                    request.attachments() == null
                                            ? List.of()
                                            : request.attachments(),
                                    "citizen",
                                    MOST_PHOTOS,
                                    () -> new Refusal(VoiceCode.VOICE_UPLOAD_UNKNOWN));
                    String text = Texts.clean("text", request.text(), 1);
                    Instant now = clock.instant();
                    if (request.retaliation()) {
                        ticket.isolating().reportRetaliation(text, photos, Actor.CITIZEN, now);
                    } else {
                        ticket.supplement(text, photos, dueAfterAnswer(ticket, now), now);
                    }
                    tickets.save(ticket);
                    return new Done(number);
                });
        return views.view(ticket);
    }

    @Transactional
    public CitizenTicket rate(
            String number, CitizenTokens.Holder holder, String key, NewRating request) {
        Ticket ticket = own.forAct(number, holder);
        idempotency.once(
                "ticket:" + number,
                key,
                request,
                Done.class,
                () -> {
                    ticket.followingUp()
                            .rate(
                                    new Rating(
                                            request.contacted(),
                                            request.solved(),
                                            request.satisfied(),
                                            request.reasons() == null
                                                    ? List.of()
                                                    : request.reasons(),
                                            Texts.orNull(request.comment())),
                                    clock.instant());
                    tickets.save(ticket);
                    return new Done(number);
                });
        return views.view(ticket);
    }

    /** T4: the acceptance clock stood still while the citizen was asked. */
    private Instant dueAfterAnswer(Ticket ticket, Instant now) {
        return ticket.pausedAt() == null
                ? ticket.dueAt()
                : deadlines.after(ticket, Mark.resumed(now)).dueAt();
    }

    /** The tickets of a WeChat user, newest first. */
    @Transactional
    public Slice<MyTicket> mine(UUID citizenId, int limit, String cursor) {
        Cursor from = cursor == null ? null : Cursor.decode(cursor);
        String after = from == null ? "" : " and (submitted_at, id) < (:at, :id)";
        var query =
                database.createNativeQuery(
                                "select number, kind, state, summary, submitted_at,"
                                        + " due_at, id from voice_ticket"
                                        + " where citizen_id = :citizen and not hidden"
                                        + after
                                        + " order by submitted_at desc, id desc")
                        .setParameter("citizen", citizenId)
                        .setMaxResults(limit + 1);
        if (from != null) {
            query.setParameter("at", from.at()).setParameter("id", from.id());
        }
        List<?> rows = query.getResultList();
        return Slice.of(
                rows.stream().map(row -> myTicket((Object[]) row)).toList(),
                limit,
                row -> new Cursor(row.submittedAt(), row.id()).encode());
    }

    private static MyTicket myTicket(Object[] row) {
        TicketState state = TicketState.valueOf((String) row[2]);
        return new MyTicket(
                (String) row[0],
                TicketKind.valueOf((String) row[1]),
                state,
                Messages.label(state),
                (String) row[3],
                instant(row[4]),
                instant(row[5]),
                state == TicketState.NEED_SUPPLEMENT || state == TicketState.REPLIED,
                (UUID) row[6]);
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
    }
}
