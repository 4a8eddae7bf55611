package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.ticket.Acceptance;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T9 accept, or T3 ask the citizen first. */
@ApplicationScoped
class AcceptTicket {

    private final TicketDesk desk;
    private final Categories categories;
    private final Deadlines deadlines;
    private final Clock clock;

    AcceptTicket(TicketDesk desk, Categories categories, Deadlines deadlines, Clock clock) {
        this.desk = desk;
        this.categories = categories;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Schema(name = "AcceptanceRequest")
    record Request(
            int version,
            @NotNull(message = "{ticket.kind}") TicketKind kind,
            @Size(max = 20, message = "{ticket.category}") String categoryCode,
            boolean urgent,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    record Question(
            int version,
            @NotNull @Size(min = 5, max = 500, message = "{ticket.question}") String question) {}

    @Transactional
    Ticket accept(String number, Request request, StaffMember staff) {
        if (request.categoryCode() != null && !categories.isActive(request.categoryCode())) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_UNKNOWN);
        }
        Instant now = clock.instant();
        Acceptance acceptance =
                new Acceptance(
                        request.kind(),
                        request.categoryCode(),
                        request.urgent(),
                        deadlines.due(now, request.kind()).dueAt(),
                        request.note());
        return desk.act(
                Act.ACCEPT,
                number,
                request.version(),
                staff,
                ticket -> ticket.accept(acceptance, Actor.of(staff), now));
    }

    @Transactional
    Ticket ask(String number, Question request, StaffMember staff) {
        return desk.act(
                Act.ASK_SUPPLEMENT,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.askSupplement(request.question(), Actor.of(staff), clock.instant()));
    }
}
