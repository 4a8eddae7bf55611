package org.chengsheng.publicity.rolemodel;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Somebody of the staff is put forward, with what they did. */
@ApplicationScoped
class NominateRoleModel {

    private final RoleModels models;
    private final RoleModelDetails details;
    private final Directory directory;
    private final Clock clock;

    NominateRoleModel(
            RoleModels models, RoleModelDetails details, Directory directory, Clock clock) {
        this.models = models;
        this.details = details;
        this.directory = directory;
        this.clock = clock;
    }

    /** Nominated for this year. */
    record Nomination(
            @NotNull(message = "{roleModel.staff}") UUID staffId,
            @NotBlank(message = "{roleModel.deeds}")
                    @Size(max = 4000, message = "{roleModel.deeds}")
                    String deeds) {}

    record DeedsEntry(
            int version,
            @NotBlank(message = "{roleModel.deeds}")
                    @Size(max = 4000, message = "{roleModel.deeds}")
                    String deeds) {}

    public record Candidate(UUID staffId, String name, String unitName) {}

    /** Active people the reader may nominate, by unit and name; some hundreds at most. */
    List<Candidate> candidates(StaffMember reader) {
        RoleModelAccess access = new RoleModelAccess(reader);
        Map<UUID, UnitView> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::id, it -> it));
        return directory.people().stream()
                .filter(it -> it.active() && access.nominates(it.unitId()))
                .sorted(
                        Comparator.comparing((PersonView it) -> units.get(it.unitId()).position())
                                .thenComparing(PersonView::name))
                .map(it -> new Candidate(it.id(), it.name(), units.get(it.unitId()).name()))
                .toList();
    }

    @Transactional
    RoleModelDetail nominate(Nomination entry, StaffMember staff) {
        PersonView person = person(entry.staffId());
        requireOwn(person.unitId(), staff);
        int year = WorkingCalendar.dayOf(clock.instant()).getYear();
        models.lockYear(year);
        if (models.isNominated(year, person.id())) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_TWICE);
        }
        RoleModel model =
                RoleModel.nominated(
                        UuidCreator.getTimeOrderedEpoch(),
                        year,
                        person,
                        entry.deeds(),
                        staff.id(),
                        clock.instant());
        models.persist(model);
        return done(model, RoleModelAct.NOMINATE, staff);
    }

    @Transactional
    RoleModelDetail change(UUID id, DeedsEntry entry, StaffMember staff) {
        RoleModel model = details.findAt(id, entry.version(), staff);
        requireOwn(model.unitId(), staff);
        model.change(entry.deeds(), clock.instant());
        return done(model, RoleModelAct.CHANGE, staff);
    }

    private RoleModelDetail done(RoleModel model, RoleModelAct act, StaffMember staff) {
        models.record(model.id(), act, staff.id(), null, clock.instant());
        models.flush();
        return details.of(model, staff);
    }

    private PersonView person(UUID id) {
        return directory.people().stream()
                .filter(it -> it.active() && it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_STAFF_UNKNOWN));
    }

    private static void requireOwn(UUID unitId, StaffMember staff) {
        if (!new RoleModelAccess(staff).nominates(unitId)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_NOT_YOURS);
        }
    }
}
