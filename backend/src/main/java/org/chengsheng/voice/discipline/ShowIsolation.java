package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.discipline.IsolationView.AccusedView;
import org.chengsheng.voice.discipline.IsolationView.PersonRef;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Ticket;

/** Puts names to the isolation of a ticket. */
@ApplicationScoped
class ShowIsolation {

    private final DisciplineDesk desk;
    private final Accusations accusations;
    private final TicketViews views;
    private final Directory directory;

    ShowIsolation(
            DisciplineDesk desk, Accusations accusations, TicketViews views, Directory directory) {
        this.desk = desk;
        this.accusations = accusations;
        this.views = views;
        this.directory = directory;
    }

    @Transactional
    IsolationView of(String number, StaffMember staff) {
        Ticket ticket = desk.find(number, staff);
        Isolation isolation = ticket.isolation().orElseThrow();
        return new IsolationView(
                ticket.number(),
                ticket.version(),
                isolation.route(),
                Messages.label(isolation.route()),
                ticket.conduct(),
                ticket.conduct() == null ? null : Messages.label(ticket.conduct()),
                ticket.accused(),
                accused(ticket),
                directory.units().stream()
                        .filter(unit -> isolation.units().contains(unit.id()))
                        .map(UnitView::name)
                        .toList(),
                people(isolation.staff()),
                people(isolation.entrusted()),
                views.of(ticket.id(), isolation));
    }

    /** People to pick from: everybody in office, auxiliaries too (M-012). */
    List<PersonRef> everybody() {
        return people(
                directory.people().stream()
                        .filter(PersonView::active)
                        .map(PersonView::id)
                        .collect(Collectors.toSet()));
    }

    private List<AccusedView> accused(Ticket ticket) {
        List<Accused> standing = accusations.of(ticket.id());
        Set<UUID> ids = new HashSet<>();
        for (Accused one : standing) {
            one.whom().ifPresent(ids::add);
            ids.add(one.addedBy());
        }
        ids.remove(null);
        Map<UUID, String> names = directory.namesOf(ids);
        return standing.stream()
                .map(
                        one ->
                                new AccusedView(
                                        one.id(),
                                        one.asNamed(),
                                        one.unitId(),
                                        one.staffId(),
                                        one.whom().map(names::get).orElse(null),
                                        one.whom().isPresent(),
                                        names.get(one.addedBy()),
                                        one.addedAt()))
                .toList();
    }

    private List<PersonRef> people(Collection<UUID> ids) {
        Map<UUID, String> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::id, UnitView::name));
        Map<UUID, PersonView> known =
                directory.people().stream()
                        .collect(Collectors.toMap(PersonView::id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(one -> new PersonRef(one.id(), one.name(), units.get(one.unitId())))
                .sorted((a, b) -> (a.unit() + a.name()).compareTo(b.unit() + b.name()))
                .toList();
    }
}
