package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.TicketNumber;

/**
 * People write numbers of tickets into the texts of others. Where such a ticket is a complaint
 * about staff that is not open to the reader, its number is left out of what is shown (domain.md
 * 3.5.4); the text itself stays as written.
 */
@ApplicationScoped
class VeilNumbers {

    private final EntityManager database;

    VeilNumbers(EntityManager database) {
        this.database = database;
    }

    /** How these texts are shown to this reader; one query, none when no number is in them. */
    UnaryOperator<String> in(Collection<String> texts, StaffMember reader) {
        Set<String> named = new HashSet<>();
        texts.stream().filter(Objects::nonNull).map(TicketNumber::namedIn).forEach(named::addAll);
        if (named.isEmpty()) {
            return UnaryOperator.identity();
        }
        List<String> veiled = closedTo(reader, named);
        String instead = Messages.text("veiled.number");
        return text -> {
            String shown = text;
            for (String number : veiled) {
                shown = shown == null ? null : shown.replace(number, instead);
            }
            return shown;
        };
    }

    @SuppressWarnings("unchecked")
    private List<String> closedTo(StaffMember reader, Set<String> numbers) {
        boolean trusted = Isolation.mayBeEntrusted(reader);
        Query query =
                database.createNativeQuery(
                                "select t.number from voice_ticket t where t.number in (:numbers)"
                                        + " and t.about_staff"
                                        + (trusted
                                                ? " and not " + Isolation.condition(reader)
                                                : ""),
                                String.class)
                        .setParameter("numbers", numbers);
        if (trusted) {
            query.setParameter("viewer", reader.id()).setParameter("viewerUnit", reader.unitId());
        }
        return query.getResultList();
    }
}
