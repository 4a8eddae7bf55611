package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T9 accept or answer at once, T3 ask the citizen first. */
@ApplicationScoped
public class AcceptTicket {

    private final TicketDesk desk;
    private final Categories categories;
    private final Acceptances acceptances;
    private final DispatchTicket dispatchTicket;
    private final Followers followers;
    private final Occasions occasions;

    AcceptTicket(
            TicketDesk desk,
            Categories categories,
            Acceptances acceptances,
            DispatchTicket dispatchTicket,
            Followers followers,
            Occasions occasions) {
        this.desk = desk;
        this.categories = categories;
        this.acceptances = acceptances;
        this.dispatchTicket = dispatchTicket;
        this.followers = followers;
        this.occasions = occasions;
    }

    /** What the acceptor decides; petition: 信访事项 with its own clock (2.3). */
    @Schema(name = "AcceptanceRequest")
    public record Request(
            int version,
            @NotNull(message = "{ticket.kind}") TicketKind kind,
            @Size(max = 20, message = "{ticket.category}") String categoryCode,
            boolean urgent,
            boolean petition,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    @Schema(name = "SupplementQuestion")
    record Question(
            int version,
            @NotNull @Size(min = 5, max = 500, message = "{ticket.question}") String question) {}

    @Schema(name = "AnswerAtOnceRequest")
    record Answer(
            int version,
            @NotNull @Size(min = 20, max = 5000, message = "{result.text}") String text) {}

    @Transactional
    public Ticket accept(String number, Request request, StaffMember staff) {
        if (request.categoryCode() != null && !categories.isActive(request.categoryCode())) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_UNKNOWN);
        }
        Occasion on = occasions.of(staff);
        Ticket accepted =
                desk.act(
                        Act.ACCEPT,
                        number,
                        request.version(),
                        staff,
                        ticket ->
                                ticket.accept(
                                        acceptances.of(ticket, request, on.now()),
                                        on.actor(),
                                        on.now()));
        if (on.rules().number(TicketRules.Rule.DISPATCH_BY_CATALOGUE) == 1) {
            dispatchTicket.byCatalogue(accepted);
        }
        return accepted;
    }

    @Transactional
    Ticket answer(String number, Answer request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        followers.lockGroup(number);
        Ticket answered =
                desk.act(
                        Act.ANSWER_AT_ONCE,
                        number,
                        request.version(),
                        staff,
                        ticket ->
                                ticket.answerAtOnce(
                                        Texts.clean("text", request.text(), 20),
                                        on.actor(),
                                        on.now()));
        followers.answer(answered);
        return answered;
    }

    @Transactional
    Ticket ask(String number, Question request, StaffMember staff) {
        return desk.act(
                Act.ASK_SUPPLEMENT,
                number,
                request.version(),
                staff,
                ticket -> ticket.askSupplement(request.question(), occasions.of(staff)));
    }
}
