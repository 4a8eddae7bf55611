package org.chengsheng.publicity.rolemodel;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.WithoutCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The wall on which role models hang, for whoever cannot walk to it (decision 0096). */
@Path("/api/citizen/role-models")
@WithoutCookie
@PermitAll
public class CitizenRoleModels {

    private final RoleModels models;
    private final Directory directory;
    private final Clock clock;

    CitizenRoleModels(RoleModels models, Directory directory, Clock clock) {
        this.models = models;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * One on the wall.
     *
     * @param unitName the unit the honour stays with
     * @param noticeUntil the last day of objections, that day included
     * @param objectable objections are heard today
     */
    public record PublicRoleModel(
            UUID id,
            int year,
            String name,
            String unitName,
            String deeds,
            LocalDate noticeFrom,
            LocalDate noticeUntil,
            boolean objectable) {}

    /** The newest first: there are one or two a year. */
    public record PublicRoleModels(List<PublicRoleModel> items) {}

    @GET
    @Transactional
    @Operation(operationId = "publicRoleModels", summary = "典型：公示中的和已确定的")
    public PublicRoleModels list() {
        List<RoleModel> found = models.onTheWall();
        Map<UUID, String> names =
                directory.namesOf(
                        found.stream()
                                .flatMap(it -> Stream.of(it.staffId(), it.unitId()))
                                .collect(Collectors.toSet()));
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        return new PublicRoleModels(
                found.stream()
                        .map(
                                it ->
                                        new PublicRoleModel(
                                                it.id(),
                                                it.year(),
                                                names.get(it.staffId()),
                                                names.get(it.unitId()),
                                                it.deeds(),
                                                it.noticeFrom(),
                                                it.noticeUntil(),
                                                it.isObjectable(today)))
                        .toList());
    }
}
