package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.Revisit;
import org.chengsheng.voice.ticket.Texts;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/** T16 result, T17 review, T19 reply, T20 revisit. */
@ApplicationScoped
class AnswerTicket {

    private static final int MOST_PHOTOS = 9;

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Uploads uploads;
    private final CheckReply checkReply;
    private final Clock clock;

    AnswerTicket(
            TicketDesk desk, Tickets tickets, Uploads uploads, CheckReply checkReply, Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.uploads = uploads;
        this.checkReply = checkReply;
        this.clock = clock;
    }

    record Result(
            int version,
            @NotNull(message = "{result.outcome}") Outcome outcome,
            @NotNull @Size(min = 20, max = 5000, message = "{result.text}") String text,
            @Size(max = 9, message = "{ticket.attachments}")
                    List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String>
                            attachments) {}

    /** Approve sends the reply; return sends it back to the handler. */
    enum Decision {
        APPROVE,
        RETURN
    }

    record Review(
            int version,
            @NotNull(message = "{review.decision}") Decision decision,
            @Size(max = 500, message = "{ticket.note}") String comment) {}

    record NewRevisit(
            int version,
            boolean reached,
            Boolean contacted,
            Boolean solved,
            Boolean satisfied,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    @Transactional
    Ticket submit(String number, Result request, StaffMember staff) {
        return desk.act(
                Act.SUBMIT_RESULT,
                number,
                request.version(),
                staff,
                ticket -> {
                    String reply = Texts.clean("text", request.text(), 20);
                    checkReply.require(ticket, reply);
                    List<UUID> proof =
                            uploads.claim(
                                    request.attachments() == null
                                            ? List.of()
                                            : request.attachments(),
                                    "staff:" + staff.id(),
                                    MOST_PHOTOS,
                                    () -> new Refusal(VoiceCode.VOICE_UPLOAD_UNKNOWN));
                    ticket.submitResult(
                            request.outcome(), reply, proof, Actor.of(staff), clock.instant());
                });
    }

    @Transactional
    Ticket review(String number, Review request, StaffMember staff) {
        String comment = Texts.orNull(request.comment());
        if (request.decision() == Decision.RETURN) {
            return desk.act(
                    Act.RETURN_RESULT,
                    number,
                    request.version(),
                    staff,
                    ticket -> ticket.returnResult(comment, Actor.of(staff), clock.instant()));
        }
        return desk.act(
                Act.APPROVE_RESULT,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.approveResult(
                                comment,
                                tickets.lastEvent(ticket.id(), Act.SUBMIT_RESULT)
                                        .orElseThrow()
                                        .textId(),
                                Actor.of(staff),
                                clock.instant()));
    }

    @Transactional
    Ticket revisit(String number, NewRevisit request, StaffMember staff) {
        Revisit revisit =
                new Revisit(
                        request.reached(),
                        request.contacted(),
                        request.solved(),
                        request.satisfied(),
                        Texts.orNull(request.note()));
        return desk.act(
                Act.REVISIT,
                number,
                request.version(),
                staff,
                ticket -> ticket.revisit(revisit, Actor.of(staff), clock.instant()));
    }
}
