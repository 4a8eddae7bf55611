package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.UnitKind;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.DispatchOrder;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T10 to a unit, by a person or by the duty catalogue; T11 the unit signs. */
@ApplicationScoped
public class DispatchTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Directory directory;
    private final Categories categories;
    private final CoUnits coUnits;
    private final Deadlines deadlines;
    private final Occasions occasions;

    DispatchTicket(
            TicketDesk desk,
            Tickets tickets,
            Directory directory,
            Categories categories,
            CoUnits coUnits,
            Deadlines deadlines,
            Occasions occasions) {
        this.desk = desk;
        this.tickets = tickets;
        this.directory = directory;
        this.categories = categories;
        this.coUnits = coUnits;
        this.deadlines = deadlines;
        this.occasions = occasions;
    }

    /** To one unit, with others to help from the start. */
    @Schema(name = "DispatchRequest")
    public record Request(
            int version,
            @NotNull(message = "{ticket.unit}") UUID unitId,
            @Size(max = 5, message = "{ticket.coUnits}")
                    List<@NotNull(message = "{ticket.unit}") UUID> coUnitIds,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    @Schema(name = "SignatureRequest")
    public record Signature(int version) {}

    @Transactional
    public Ticket dispatch(String number, Request request, StaffMember staff) {
        List<UUID> helpers = request.coUnitIds() == null ? List.of() : request.coUnitIds();
        requireUnit(request.unitId());
        helpers.forEach(this::requireUnit);
        Occasion on = occasions.of(staff);
        Ticket dispatched =
                desk.act(
                        Act.DISPATCH,
                        number,
                        request.version(),
                        staff,
                        ticket -> {
                            String why = catalogueSays(ticket, request.unitId());
                            ticket.dispatch(
                                    new DispatchOrder(
                                            request.unitId(),
                                            helpers,
                                            signDue(ticket, on),
                                            why,
                                            request.note()),
                                    on.actor(),
                                    on.now());
                        });
        helpers.forEach(unit -> coUnits.open(dispatched, unit, request.note(), on));
        return dispatched;
    }

    /** T10 by the system: the category names the unit; without one a person decides. */
    @Transactional(TxType.MANDATORY)
    void byCatalogue(Ticket ticket) {
        Category category = categories.find(ticket.categoryCode()).orElse(null);
        if (ticket.isAboutStaff() || category == null || category.leadUnitId() == null) {
            return;
        }
        if (directory.activeUnit(category.leadUnitId()).isEmpty()) {
            return;
        }
        Occasion on = occasions.by(Actor.SYSTEM);
        List<UUID> helpers =
                category.coUnitIds().stream()
                        .filter(unit -> directory.activeUnit(unit).isPresent())
                        .filter(unit -> !unit.equals(category.leadUnitId()))
                        .toList();
        ticket.dispatch(
                new DispatchOrder(
                        category.leadUnitId(),
                        helpers,
                        signDue(ticket, on),
                        catalogueSays(ticket, category.leadUnitId()),
                        null),
                on.actor(),
                on.now());
        tickets.save(ticket);
        helpers.forEach(unit -> coUnits.open(ticket, unit, category.name(), on));
    }

    @Transactional
    public Ticket sign(String number, Signature request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.SIGN,
                number,
                request.version(),
                staff,
                ticket -> ticket.sign(on.actor(), on.now()));
    }

    /** T11: some working hours, or minutes around the clock when it is urgent. */
    Instant signDue(Ticket ticket, Occasion on) {
        Limit limit =
                ticket.isUrgent()
                        ? new Limit(
                                on.rules().number(Rule.SIGN_URGENT_MINUTES),
                                Limit.Unit.NATURAL_MINUTE)
                        : new Limit(on.rules().number(Rule.SIGN_HOURS), Limit.Unit.WORKING_HOUR);
        return deadlines.stepDue(on.now(), limit);
    }

    /** The bureau as a whole handles nothing: a unit must. */
    void requireUnit(UUID unitId) {
        directory
                .activeUnit(unitId)
                .filter(unit -> unit.kind() != UnitKind.BUREAU)
                .orElseThrow(() -> new Refusal(OrgCode.ORG_UNIT_NOT_FOUND));
    }

    /** Why this unit, in the code of the catalogue's row; null when a person chose otherwise. */
    private String catalogueSays(Ticket ticket, UUID unitId) {
        return categories
                .find(ticket.categoryCode())
                .filter(category -> unitId.equals(category.leadUnitId()))
                .map(Category::code)
                .orElse(null);
    }
}
