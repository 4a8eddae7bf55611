package org.chengsheng.publicity.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Who came and with what score. */
@ApplicationScoped
class HoldTraining {

    private final TrainingSessions sessions;
    private final TrainingDetails details;
    private final Settings settings;
    private final Clock clock;

    HoldTraining(
            TrainingSessions sessions, TrainingDetails details, Settings settings, Clock clock) {
        this.sessions = sessions;
        this.details = details;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param score null while there is none
     */
    record Mark(
            @NotNull(message = "{training.staff}") UUID staffId,
            boolean present,
            @Min(value = 0, message = "{training.score}")
                    @Max(value = 100, message = "{training.score}")
                    Integer score) {}

    /**
     * @param marks whoever is not named stays as entered before, absent at first
     */
    record AttendanceEntry(
            int version,
            @NotNull(message = "{training.marks}")
                    @Size(min = 1, max = PlanTraining.MOST_PEOPLE, message = "{training.marks}")
                    List<@Valid @NotNull(message = "{training.marks}") Mark> marks) {}

    @Transactional
    TrainingDetail record(UUID id, AttendanceEntry entry, StaffMember staff) {
        TrainingSession session = details.findAt(id, entry.version(), staff);
        List<Participant> people = sessions.people(id);
        Map<UUID, Participant> byStaff =
                people.stream()
                        .collect(Collectors.toMap(Participant::staffId, Function.identity()));
        for (Mark mark : entry.marks()) {
            Participant person = byStaff.get(mark.staffId());
            if (person == null) {
                throw new Refusal(PublicityCode.PUBLICITY_TRAINING_NOT_INVITED);
            }
            person.mark(mark.present(), mark.score());
        }
        session.record(
                (int) people.stream().filter(Participant::isPresent).count(),
                settings.number("publicity.training-attendance-percent"),
                clock.instant());
        return done(session, TrainingAct.RECORD, staff);
    }

    @Transactional
    TrainingDetail assess(UUID id, int version, StaffMember staff) {
        TrainingSession session = details.findAt(id, version, staff);
        List<Integer> scores =
                sessions.people(id).stream()
                        .filter(Participant::isPresent)
                        .map(Participant::score)
                        .toList();
        session.assess(scores, settings.number("publicity.training-pass-score"), clock.instant());
        return done(session, TrainingAct.ASSESS, staff);
    }

    private TrainingDetail done(TrainingSession session, TrainingAct act, StaffMember staff) {
        sessions.record(session.id(), act, staff.id(), null, clock.instant());
        sessions.flush();
        return details.of(session, staff);
    }
}
