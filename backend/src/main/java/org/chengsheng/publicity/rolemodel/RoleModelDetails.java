package org.chengsheng.publicity.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.rolemodel.RoleModelDetail.RoleModelLine;
import org.chengsheng.publicity.rolemodel.RoleModelDetail.RoleModelObjection;
import org.chengsheng.publicity.rolemodel.RoleModelDetail.RoleModelRow;

/** Finds role models and shows them as far as the reader may see. */
@ApplicationScoped
class RoleModelDetails {

    private final RoleModels models;
    private final Directory directory;
    private final Clock clock;

    RoleModelDetails(RoleModels models, Directory directory, Clock clock) {
        this.models = models;
        this.directory = directory;
        this.clock = clock;
    }

    /** One the reader may not see answers like one that does not exist. */
    RoleModel find(UUID id, StaffMember reader) {
        return seen(models.findByIdOptional(id), reader);
    }

    private static RoleModel seen(Optional<RoleModel> model, StaffMember reader) {
        return model.filter(new RoleModelAccess(reader)::sees)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_NOT_FOUND));
    }

    /** The role model for an act, if it still is what the person has seen. */
    RoleModel findAt(UUID id, int version, StaffMember staff) {
        RoleModel model = seen(models.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), staff);
        if (model.version() != version) {
            throw Refusal.stale(of(model, staff));
        }
        return model;
    }

    Slice<RoleModelRow> page(RoleModelFilter filter, StaffMember reader) {
        List<RoleModel> found = models.page(filter, new RoleModelAccess(reader));
        Set<UUID> ids = new HashSet<>();
        found.forEach(it -> ids.addAll(Set.of(it.staffId(), it.unitId())));
        Map<UUID, String> names = directory.namesOf(ids);
        List<RoleModelRow> rows = found.stream().map(it -> row(it, names)).toList();
        return Slice.of(rows, filter.limit, row -> new Cursor(row.createdAt(), row.id()).encode());
    }

    RoleModelDetail of(RoleModel model, StaffMember reader) {
        List<RoleModelEvent> events = models.history(model.id());
        List<Objection> objections = models.objections(model.id());
        Set<UUID> ids = new HashSet<>();
        events.forEach(it -> ids.add(it.actorId()));
        ids.addAll(List.of(model.staffId(), model.unitId(), model.nominatedBy()));
        Map<UUID, String> names = directory.namesOf(ids);
        boolean office = new RoleModelAccess(reader).isOffice();
        return new RoleModelDetail(
                row(model, names),
                model.deeds(),
                names.get(model.nominatedBy()),
                model.noticeFrom(),
                office ? objections.stream().map(RoleModelDetails::shown).toList() : List.of(),
                events.stream()
                        .filter(it -> office || !it.act().isOfficeOnly())
                        .map(it -> line(it, names))
                        .toList(),
                PossibleActs.of(model, objections, reader, WorkingCalendar.dayOf(clock.instant())),
                model.version());
    }

    private static RoleModelRow row(RoleModel model, Map<UUID, String> names) {
        return new RoleModelRow(
                model.id(),
                model.year(),
                names.get(model.staffId()),
                names.get(model.unitId()),
                model.state(),
                model.noticeUntil(),
                model.createdAt());
    }

    private static RoleModelObjection shown(Objection it) {
        return new RoleModelObjection(it.id(), it.at(), it.text(), it.upheld(), it.ruling());
    }

    private static RoleModelLine line(RoleModelEvent event, Map<UUID, String> names) {
        return new RoleModelLine(event.at(), names.get(event.actorId()), event.act(), event.note());
    }
}
