package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.UnitKind;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T10 to a unit, T11 the unit signs. */
@ApplicationScoped
class DispatchTicket {

    private final TicketDesk desk;
    private final Directory directory;
    private final Clock clock;

    DispatchTicket(TicketDesk desk, Directory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    @Schema(name = "DispatchRequest")
    record Request(
            int version,
            @NotNull(message = "{ticket.unit}") UUID unitId,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    @Schema(name = "SignatureRequest")
    record Signature(int version) {}

    @Transactional
    Ticket dispatch(String number, Request request, StaffMember staff) {
        // The bureau as a whole handles nothing: a unit must.
        directory
                .activeUnit(request.unitId())
                .filter(unit -> unit.kind() != UnitKind.BUREAU)
                .orElseThrow(() -> new Refusal(OrgCode.ORG_UNIT_NOT_FOUND));
        return desk.act(
                Act.DISPATCH,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.dispatch(
                                request.unitId(),
                                request.note(),
                                Actor.of(staff),
                                clock.instant()));
    }

    @Transactional
    Ticket sign(String number, Signature request, StaffMember staff) {
        return desk.act(
                Act.SIGN,
                number,
                request.version(),
                staff,
                ticket -> ticket.sign(Actor.of(staff), clock.instant()));
    }
}
