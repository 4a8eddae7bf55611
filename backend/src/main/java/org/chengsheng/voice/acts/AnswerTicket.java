package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Mark;
import org.chengsheng.voice.handling.CheckReply;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T16 result, T17 review, T18 check, T19 reply. */
@ApplicationScoped
public class AnswerTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final ProofPhotos photos;
    private final CheckReply checkReply;
    private final Followers followers;
    private final Deadlines deadlines;
    private final Occasions occasions;
    private final Clock clock;

    AnswerTicket(
            TicketDesk desk,
            Tickets tickets,
            ProofPhotos photos,
            CheckReply checkReply,
            Followers followers,
            Deadlines deadlines,
            Occasions occasions,
            Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.photos = photos;
        this.checkReply = checkReply;
        this.followers = followers;
        this.deadlines = deadlines;
        this.occasions = occasions;
        this.clock = clock;
    }

    public record Result(
            int version,
            @NotNull(message = "{result.outcome}") Outcome outcome,
            @NotNull @Size(min = 20, max = 5000, message = "{result.text}") String text,
            @Size(max = 9, message = "{ticket.attachments}")
                    List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String>
                            attachments) {}

    /** Approve sends the reply; return sends it back to the handler. */
    public enum Decision {
        APPROVE,
        RETURN
    }

    public record Review(
            int version,
            @NotNull(message = "{review.decision}") Decision decision,
            @Size(max = 500, message = "{ticket.note}") String comment) {}

    /** What the checker saw on site, from where the first photo was taken. */
    @Schema(name = "CheckRequest")
    record Check(
            int version,
            boolean passed,
            @NotNull @Size(min = 2, max = 2000, message = "{check.text}") String text,
            @Size(max = 9, message = "{ticket.attachments}")
                    List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String>
                            attachments) {}

    @Transactional
    public Ticket submit(String number, Result request, StaffMember staff) {
        return desk.act(
                Act.SUBMIT_RESULT,
                number,
                request.version(),
                staff,
                ticket -> {
                    String reply = Texts.clean("text", request.text(), 20);
                    checkReply.require(ticket, reply);
                    ticket.reviewing()
                            .submit(
                                    request.outcome(),
                                    reply,
                                    photos.claim(request.attachments(), staff),
                                    Actor.of(staff),
                                    clock.instant());
                });
    }

    @Transactional
    public Ticket review(String number, Review request, StaffMember staff) {
        String comment = Texts.orNull(request.comment());
        if (request.decision() == Decision.RETURN) {
            return desk.act(
                    Act.RETURN_RESULT,
                    number,
                    request.version(),
                    staff,
                    ticket ->
                            ticket.reviewing().giveBack(comment, Actor.of(staff), clock.instant()));
        }
        followers.lockGroup(number);
        Ticket approved =
                desk.act(
                        Act.APPROVE_RESULT,
                        number,
                        request.version(),
                        staff,
                        ticket ->
                                ticket.reviewing()
                                        .approve(
                                                comment,
                                                resultText(ticket),
                                                Actor.of(staff),
                                                clock.instant()));
        followers.answer(approved);
        return approved;
    }

    @Transactional
    Ticket check(String number, Check request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        String text = Texts.clean("text", request.text(), 2);
        followers.lockGroup(number);
        Ticket checked =
                desk.act(
                        request.passed() ? Act.CONFIRM_CHECK : Act.FAIL_CHECK,
                        number,
                        request.version(),
                        staff,
                        ticket -> {
                            List<UUID> taken = photos.claim(request.attachments(), staff);
                            if (request.passed()) {
                                ticket.reviewing()
                                        .confirmCheck(
                                                text,
                                                taken,
                                                resultText(ticket),
                                                on.actor(),
                                                on.now());
                            } else {
                                Instant due =
                                        deadlines.after(ticket, Mark.resumed(on.now())).dueAt();
                                ticket.reviewing().failCheck(text, taken, due, on);
                            }
                        });
        followers.answer(checked);
        return checked;
    }

    private UUID resultText(Ticket ticket) {
        return tickets.lastEvent(ticket.id(), Act.SUBMIT_RESULT).orElseThrow().textId();
    }
}
