package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.handling.Reworkers;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.NewLimit;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Revisit;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T20 call back, T21 rework, T25 reopened by the supervisor. */
@ApplicationScoped
public class RevisitTicket {

    private final TicketDesk desk;
    private final Reworkers reworkers;
    private final Deadlines deadlines;
    private final Occasions occasions;

    RevisitTicket(TicketDesk desk, Reworkers reworkers, Deadlines deadlines, Occasions occasions) {
        this.desk = desk;
        this.reworkers = reworkers;
        this.deadlines = deadlines;
        this.occasions = occasions;
    }

    /**
     * @param unreasonable what is still asked for cannot be had; the note explains it
     */
    @Schema(name = "RevisitRequest")
    public record NewRevisit(
            int version,
            boolean reached,
            Boolean contacted,
            Boolean solved,
            Boolean satisfied,
            boolean unreasonable,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    @Schema(name = "TakeoverRequest")
    record Takeover(int version) {}

    @Schema(name = "ReopeningRequest")
    record Reopening(
            int version,
            @NotNull @Size(min = 5, max = 500, message = "{reopen.note}") String note) {}

    @Transactional
    public Ticket revisit(String number, NewRevisit request, StaffMember staff) {
        Revisit revisit =
                new Revisit(
                        request.reached(),
                        request.contacted(),
                        request.solved(),
                        request.satisfied(),
                        request.unreasonable(),
                        Texts.orNull(request.note()));
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.REVISIT,
                number,
                request.version(),
                staff,
                ticket -> ticket.followingUp().revisit(revisit, again(ticket, on), on));
    }

    /** Yes has it done once more, no closes with the explanation on record. */
    @Transactional
    Ticket decideRework(String number, Decision request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                request.isYes() ? Act.ORDER_REWORK : Act.CLOSE_EXPLAINED,
                number,
                request.version(),
                staff,
                ticket -> {
                    if (request.isYes()) {
                        ticket.followingUp().orderRework(request.why(), again(ticket, on), on);
                    } else {
                        ticket.followingUp().closeExplained(request.why(), on);
                    }
                });
    }

    @Transactional
    Ticket takeRework(String number, Takeover request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.TAKE_REWORK,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.followingUp()
                                .takeRework(
                                        reworkers.areThereBeside(staff, ticket),
                                        on.actor(),
                                        on.now()));
    }

    @Transactional
    Ticket reopen(String number, Reopening request, StaffMember staff) {
        String note = Texts.clean("note", request.note(), 5);
        return desk.act(
                Act.REOPEN,
                number,
                request.version(),
                staff,
                ticket -> ticket.followingUp().reopen(note, List.of(), occasions.of(staff)));
    }

    /** T21: a share of the limit that ran, at least some working days. */
    private NewLimit again(Ticket ticket, Occasion on) {
        Limit shorter =
                deadlines
                        .running(ticket)
                        .part(
                                on.rules().number(Rule.REWORK_PERCENT),
                                on.rules().number(Rule.REWORK_LEAST_DAYS));
        return new NewLimit(shorter.code(), deadlines.due(on.now(), shorter).dueAt());
    }
}
