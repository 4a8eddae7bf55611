package org.chengsheng.publicity.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.training.TrainingDetail.TrainingLine;
import org.chengsheng.publicity.training.TrainingDetail.TrainingPerson;
import org.chengsheng.publicity.training.TrainingDetail.TrainingUnit;

/** Puts a session together with the names of its people, as far as the reader may see them. */
@ApplicationScoped
class TrainingDetails {

    private final TrainingSessions sessions;
    private final Directory directory;

    TrainingDetails(TrainingSessions sessions, Directory directory) {
        this.sessions = sessions;
        this.directory = directory;
    }

    /** The session for an act, if it still is what the person has seen. */
    TrainingSession findAt(UUID id, int version, StaffMember staff) {
        TrainingSession session = sessions.getForAct(id);
        if (session.version() != version) {
            throw Refusal.stale(of(session, staff));
        }
        return session;
    }

    TrainingDetail of(TrainingSession session, StaffMember reader) {
        List<TrainingEvent> events = sessions.history(session.id());
        Map<UUID, String> names =
                directory.namesOf(
                        Stream.concat(
                                        session.units().stream(),
                                        events.stream().map(TrainingEvent::actorId))
                                .collect(Collectors.toSet()));
        return new TrainingDetail(
                session.row(),
                session.outline(),
                session.units().stream().map(id -> new TrainingUnit(id, names.get(id))).toList(),
                session.isInformantsOnly(),
                session.attendanceMet(),
                session.attendancePercent(),
                session.passScore(),
                people(session, reader),
                events.stream().map(it -> line(it, names)).toList(),
                reader.hasAnyRole(Roles.PUBLICITY_OFFICER),
                session.version());
    }

    /** By the order of the units, then by name. */
    List<TrainingPerson> people(TrainingSession session, StaffMember reader) {
        ResultAccess access = new ResultAccess(reader);
        List<Participant> people =
                sessions.people(session.id()).stream()
                        .filter(it -> access.sees(it.staffId(), it.unitId()))
                        .toList();
        Map<UUID, String> names =
                directory.namesOf(people.stream().map(Participant::staffId).toList());
        Map<UUID, UnitView> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::id, it -> it));
        return people.stream()
                .sorted(
                        Comparator.comparing((Participant it) -> units.get(it.unitId()).position())
                                .thenComparing(it -> names.get(it.staffId())))
                .map(
                        it ->
                                new TrainingPerson(
                                        it.staffId(),
                                        names.get(it.staffId()),
                                        units.get(it.unitId()).name(),
                                        it.isPresent(),
                                        it.score()))
                .toList();
    }

    private static TrainingLine line(TrainingEvent event, Map<UUID, String> names) {
        return new TrainingLine(event.at(), names.get(event.actorId()), event.act(), event.note());
    }
}
