package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.StaffingChanged;
import org.chengsheng.platform.setting.SettingChanged;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/**
 * The unit tree, somebody's unit or roles changed: every complaint about staff is judged anew in
 * the same transaction, so that nobody sees one for a moment longer (domain.md 3.5.2).
 */
@ApplicationScoped
class FollowStaffing {

    private final IsolateTicket isolate;
    private final Accusations accusations;
    private final ChangeIsolation change;
    private final Tickets tickets;
    private final Clock clock;

    FollowStaffing(
            IsolateTicket isolate,
            Accusations accusations,
            ChangeIsolation change,
            Tickets tickets,
            Clock clock) {
        this.isolate = isolate;
        this.accusations = accusations;
        this.change = change;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes StaffingChanged change) {
        judgeAll();
    }

    /** Another leader or custodian was named. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes SettingChanged change) {
        if (IsolateTicket.NAMED_PEOPLE.contains(change.key())) {
            judgeAll();
        }
    }

    private void judgeAll() {
        ConflictSet conflicts = isolate.begin();
        Map<UUID, List<Accused>> byTicket =
                accusations.standing().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Accused::ticketId, TreeMap::new, Collectors.toList()));
        Map<UUID, Isolation> before = tickets.isolations(byTicket.keySet());
        byTicket.forEach(
                (ticketId, accused) -> {
                    accused.forEach(one -> one.follow(conflicts));
                    Isolation now = isolate.isolation(conflicts, accused);
                    if (!now.equals(before.get(ticketId))) {
                        judge(ticketId, now);
                    }
                });
    }

    private void judge(UUID ticketId, Isolation now) {
        Ticket ticket = tickets.findById(ticketId, LockModeType.PESSIMISTIC_WRITE);
        change.of(ticket, isolating -> isolating.follow(now, clock.instant()));
    }
}
