package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Merging.Nearness;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T7: one matter, told twice; every citizen is served all the same. */
@ApplicationScoped
class MergeTickets {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Followers followers;
    private final Contacts contacts;
    private final Categories categories;
    private final Occasions occasions;

    MergeTickets(
            TicketDesk desk,
            Tickets tickets,
            Followers followers,
            Contacts contacts,
            Categories categories,
            Occasions occasions) {
        this.desk = desk;
        this.tickets = tickets;
        this.followers = followers;
        this.contacts = contacts;
        this.categories = categories;
        this.occasions = occasions;
    }

    @Schema(name = "MergeRequest")
    record Request(
            int version,
            @NotNull @Size(max = 20, message = "{merge.into}") String into,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    @Schema(name = "SeparationRequest")
    record Apart(
            int version, @NotNull @Size(min = 2, max = 500, message = "{merge.why}") String note) {}

    @Transactional
    Ticket merge(String number, Request request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        // What is not theirs to see cannot be merged with, and answers like what does not exist.
        desk.find(number, staff);
        desk.findOptional(request.into(), staff)
                .orElseThrow(() -> new Refusal(VoiceCode.VOICE_MERGE_TARGET_UNKNOWN));
        followers.lock(List.of(number, request.into()));
        Ticket master = tickets.byNumberForAct(request.into()).orElseThrow();
        Ticket merged =
                desk.act(
                        Act.MERGE,
                        number,
                        request.version(),
                        staff,
                        ticket ->
                                ticket.merging()
                                        .into(
                                                master,
                                                nearness(ticket, master, on),
                                                Texts.orNull(request.note()),
                                                on));
        tickets.save(master);
        return merged;
    }

    @Transactional
    Ticket unmerge(String number, Apart request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        Ticket seen = desk.find(number, staff);
        Optional<Ticket> target = Optional.ofNullable(seen.mergedInto()).map(tickets::findById);
        target.ifPresent(master -> followers.lock(List.of(number, master.number())));
        return desk.act(
                Act.UNMERGE,
                number,
                request.version(),
                staff,
                ticket -> {
                    Ticket master =
                            tickets.byNumberForAct(target.orElseThrow().number()).orElseThrow();
                    ticket.merging().apart(master, Texts.clean("note", request.note(), 2), on);
                    tickets.save(master);
                });
    }

    private Nearness nearness(Ticket ticket, Ticket master, Occasion on) {
        boolean sameUser =
                ticket.citizenId() != null
                        && Objects.equals(ticket.citizenId(), master.citizenId());
        Optional<Category> category = categories.find(master.categoryCode());
        return new Nearness(
                category.map(Category::nearbyMetres).orElse(on.rules().number(Rule.MERGE_METRES)),
                category.map(Category::nearbyHours).orElse(on.rules().number(Rule.MERGE_HOURS)),
                sameUser || contacts.samePhone(ticket.id(), master.id()));
    }
}
