package org.chengsheng.voice.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.discipline.ConflictSet.Barred;
import org.chengsheng.voice.ticket.Isolation;

/** Works out from the accusations whom a ticket is kept from, on the staff table of this moment. */
@ApplicationScoped
public class IsolateTicket {

    /**
     * One at a time: an accusation and a change of the staff table that do not see each other would
     * leave a newcomer unbarred. Any number that nothing else locks.
     */
    private static final long ONE_AT_A_TIME = 3_005L;

    private static final String LEADER = "voice.discipline-leader";
    private static final String CUSTODIAN = "voice.custodian";

    /** Settings that name who has what discipline must not have. */
    static final Set<String> NAMED_PEOPLE = Set.of(LEADER, CUSTODIAN);

    private final Directory directory;
    private final Accusations accusations;
    private final Settings settings;
    private final EntityManager database;
    private final Clock clock;

    IsolateTicket(
            Directory directory,
            Accusations accusations,
            Settings settings,
            EntityManager database,
            Clock clock) {
        this.directory = directory;
        this.accusations = accusations;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** What is known about the accused of a ticket that is not written yet. */
    public final class Named {

        private final List<Accused> accused;
        private final Isolation isolation;

        private Named(List<Accused> accused, Isolation isolation) {
            this.accused = accused;
            this.isolation = isolation;
        }

        public Isolation isolation() {
            return isolation;
        }

        /** Writes the accusations, once the ticket exists. */
        public void keep() {
            accused.forEach(accusations::persist);
        }
    }

    /**
     * The accused as the citizen names them. A unit picked from the list, or a full name in the
     * words of the citizen, counts at once: discipline must not be the first to read of itself.
     *
     * @param unitId picked from the list of units, or null
     * @param asNamed the citizen's own words, or null
     */
    public Named named(UUID ticketId, UUID unitId, String asNamed) {
        ConflictSet conflicts = begin();
        if (unitId != null && !conflicts.isUnit(unitId)) {
            throw new Refusal(VoiceCode.VOICE_ACCUSED_UNKNOWN);
        }
        Set<UUID> whom = new HashSet<>();
        if (unitId != null) {
            whom.add(unitId);
        }
        if (asNamed != null) {
            whom.addAll(conflicts.calledByName(asNamed));
        }
        List<Accused> accused = new ArrayList<>();
        for (UUID id : whom) {
            accused.add(accused(ticketId, id, conflicts.nameOf(id)).found(conflicts));
        }
        if (accused.isEmpty() && asNamed != null) {
            accused.add(accused(ticketId, null, asNamed));
        }
        return new Named(accused, isolation(conflicts, accused));
    }

    private Accused accused(UUID ticketId, UUID whom, String name) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return new Accused(id, ticketId, whom, name, null, clock.instant());
    }

    /** The staff table as it is until the transaction ends. */
    ConflictSet begin() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:key)) as locked")
                .setParameter("key", ONE_AT_A_TIME)
                .getResultList();
        return new ConflictSet(directory.units(), directory.people());
    }

    Isolation isolation(ConflictSet conflicts, Collection<Accused> accused) {
        Barred all =
                accused.stream()
                        .filter(Accused::stands)
                        .map(Accused::barred)
                        .reduce(new Barred(Set.of(), Set.of()), Barred::and);
        List<UUID> whom =
                accused.stream()
                        .filter(Accused::stands)
                        .map(Accused::whom)
                        .flatMap(Optional::stream)
                        .toList();
        return conflicts.isolation(whom, all, settings.fresh(LEADER), settings.fresh(CUSTODIAN));
    }
}
