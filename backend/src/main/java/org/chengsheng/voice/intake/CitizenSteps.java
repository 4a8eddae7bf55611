package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Tickets;

/** What a citizen can set going: object (T5), urge (T22), withdraw (T24), come back (T25). */
@ApplicationScoped
public class CitizenSteps {

    private static final int MOST_PHOTOS = 9;

    private final OwnTickets own;
    private final Tickets tickets;
    private final Followers followers;
    private final Deadlines deadlines;
    private final Uploads uploads;
    private final Idempotency idempotency;
    private final Occasions occasions;

    CitizenSteps(
            OwnTickets own,
            Tickets tickets,
            Followers followers,
            Deadlines deadlines,
            Uploads uploads,
            Idempotency idempotency,
            Occasions occasions) {
        this.own = own;
        this.tickets = tickets;
        this.followers = followers;
        this.deadlines = deadlines;
        this.uploads = uploads;
        this.idempotency = idempotency;
        this.occasions = occasions;
    }

    public record Objection(
            @NotNull @Size(min = 5, max = 1000, message = "{objection.text}") String text) {}

    /** Words are welcome, none are needed. */
    public record Words(@Size(max = 500, message = "{ticket.note}") String text) {}

    /** New facts, in words and photos. */
    public record Reopening(
            @NotNull @Size(min = 5, max = 2000, message = "{reopen.text}") String text,
            @Size(max = 9, message = "{ticket.attachments}")
                    List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String>
                            attachments) {}

    /** What an idempotent act remembers; the ticket itself is always shown fresh. */
    private record Done(String number) {}

    @Transactional
    public Ticket object(
            String number, CitizenTokens.Holder holder, String key, Objection request) {
        return once(
                number,
                holder,
                key,
                request,
                (ticket, on) ->
                        ticket.declining()
                                .object(
                                        Texts.clean("text", request.text(), 5),
                                        deadlines
                                                .promise(
                                                        on.now(),
                                                        ticket.kind(),
                                                        ticket.isAboutStaff())
                                                .dueAt(),
                                        on));
    }

    @Transactional
    public Ticket urge(String number, CitizenTokens.Holder holder, String key, Words request) {
        return once(
                number,
                holder,
                key,
                request,
                (ticket, on) -> ticket.supervising().urge(Texts.orNull(request.text()), on));
    }

    @Transactional
    public Ticket withdraw(String number, CitizenTokens.Holder holder, String key, Words request) {
        UUID master = own.toRead(number, holder).mergedInto();
        if (master != null) {
            followers.lock(List.of(number, tickets.findById(master).number()));
        } else {
            followers.lockGroup(number);
        }
        Ticket left =
                once(
                        number,
                        holder,
                        key,
                        request,
                        (ticket, on) -> {
                            UUID with = ticket.mergedInto();
                            ticket.leaving().withdraw(Texts.orNull(request.text()), on);
                            if (with != null && ticket.mergedInto() == null) {
                                followers.left(with);
                            }
                        });
        if (left.state() == TicketState.WITHDRAWN) {
            followers.release(left);
        }
        return left;
    }

    @Transactional
    public Ticket reopen(
            String number, CitizenTokens.Holder holder, String key, Reopening request) {
        return once(
                number,
                holder,
                key,
                request,
                (ticket, on) ->
                        ticket.followingUp()
                                .reopen(
                                        Texts.clean("text", request.text(), 5),
                                        uploads.claim(
                                                request.attachments() == null
                                                        ? List.of()
                                                        : request.attachments(),
                                                "citizen",
                                                MOST_PHOTOS,
                                                () -> new Refusal(VoiceCode.VOICE_UPLOAD_UNKNOWN)),
                                        on));
    }

    private Ticket once(
            String number,
            CitizenTokens.Holder holder,
            String key,
            Object request,
            BiConsumer<Ticket, Occasion> step) {
        Ticket ticket = own.forAct(number, holder);
        idempotency.once(
                "ticket:" + number,
                key,
                request,
                Done.class,
                () -> {
                    step.accept(ticket, occasions.by(Actor.CITIZEN));
                    tickets.save(ticket);
                    return new Done(number);
                });
        return ticket;
    }
}
