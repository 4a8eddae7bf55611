package org.chengsheng.publicity.training;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** Sessions are planned, changed, made known to the people of their units, and called off. */
@ApplicationScoped
class PlanTraining {

    /** More people than this belong into several sessions. */
    static final int MOST_PEOPLE = 1_000;

    private final TrainingSessions sessions;
    private final TrainingDetails details;
    private final Directory directory;
    private final Clock clock;

    PlanTraining(
            TrainingSessions sessions, TrainingDetails details, Directory directory, Clock clock) {
        this.sessions = sessions;
        this.details = details;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    TrainingDetail add(TrainingEntry entry, StaffMember staff) {
        requireUnits(entry);
        TrainingSession session =
                TrainingSession.planned(UuidCreator.getTimeOrderedEpoch(), entry, clock.instant());
        sessions.persist(session);
        return done(session, TrainingAct.PLAN, null, staff);
    }

    @Transactional
    TrainingDetail change(UUID id, TrainingEntry entry, StaffMember staff) {
        TrainingSession session = details.findAt(id, entry.version(), staff);
        requireUnits(entry);
        // Asked before anything changes: a query in between would write the session twice.
        List<PersonView> people = people(entry.units(), entry.informantsOnly());
        session.change(entry, clock.instant());
        if (session.state() == TrainingState.NOTIFIED) {
            invite(session, people);
        }
        return done(session, TrainingAct.CHANGE, null, staff);
    }

    @Transactional
    TrainingDetail announce(UUID id, int version, StaffMember staff) {
        TrainingSession session = details.findAt(id, version, staff);
        List<PersonView> people = people(session.units(), session.isInformantsOnly());
        session.announce(clock.instant());
        invite(session, people);
        return done(session, TrainingAct.NOTIFY, null, staff);
    }

    @Transactional
    TrainingDetail cancel(UUID id, int version, String reason, StaffMember staff) {
        TrainingSession session = details.findAt(id, version, staff);
        session.cancel(clock.instant());
        return done(session, TrainingAct.CANCEL, Words.orNull(reason), staff);
    }

    private TrainingDetail done(
            TrainingSession session, TrainingAct act, String note, StaffMember staff) {
        sessions.record(session.id(), act, staff.id(), note, clock.instant());
        sessions.flush();
        return details.of(session, staff);
    }

    private void requireUnits(TrainingEntry entry) {
        if (entry.units().stream().anyMatch(id -> directory.activeUnit(id).isEmpty())) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
    }

    private List<PersonView> people(List<UUID> unitIds, boolean informantsOnly) {
        Set<UUID> units = new HashSet<>(unitIds);
        return directory.people().stream()
                .filter(it -> it.active() && units.contains(it.unitId()))
                .filter(it -> !informantsOnly || isInformant(it))
                .toList();
    }

    private void invite(TrainingSession session, List<PersonView> people) {
        if (people.size() > MOST_PEOPLE) {
            throw new Refusal(PublicityCode.PUBLICITY_TRAINING_TOO_MANY_PEOPLE, MOST_PEOPLE);
        }
        session.invite(people.size());
        sessions.invite(session.id(), people);
    }

    private static boolean isInformant(PersonView person) {
        return person.hasRole(Roles.CORRESPONDENT) || person.hasRole(Roles.PUBLICITY_OFFICER);
    }
}
