package org.chengsheng.voice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.voice.ticket.Actor;

/** Who does what in the demo. */
@ApplicationScoped
class DemoPeople {

    private final EntityManager database;
    private final Directory directory;

    DemoPeople(EntityManager database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    /** Complaints about staff are discipline's in every step (domain.md 3.5.3). */
    Actor discipline() {
        return person("discipline");
    }

    Actor otherDiscipline() {
        return person("discipline2");
    }

    Actor acceptor() {
        return person("acceptor");
    }

    Actor otherAcceptor() {
        return person("acceptor2");
    }

    Actor revisitor() {
        return person("revisitor");
    }

    Actor supervisor() {
        return person("supervisor");
    }

    Actor dispatcher() {
        return person("dispatcher");
    }

    /** The first squadron is handled by the person one can sign in as. */
    Actor handler(String unitCode) {
        return person("ZD01".equals(unitCode) ? "handler" : "handler-" + lower(unitCode));
    }

    Actor lead(String unitCode) {
        return person("ZD01".equals(unitCode) ? "lead" : "lead-" + lower(unitCode));
    }

    UUID unit(String code) {
        return directory.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitView::id)
                .findFirst()
                .orElseThrow();
    }

    private Actor person(String login) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(
                                        "select id, unit_id from org_staff where login = :login")
                                .setParameter("login", login)
                                .getSingleResult();
        return new Actor(Actor.Kind.STAFF, (UUID) row[0], (UUID) row[1]);
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
