package org.chengsheng.publicity.praise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The register of praise. */
@Path("/api/console/publicity/praises")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class PraisesResource {
    private final Praises praises;
    private final KeepPraises keepPraises;
    private final PraiseSheet sheet;
    private final Directory directory;

    PraisesResource(
            Praises praises, KeepPraises keepPraises, PraiseSheet sheet, Directory directory) {
        this.praises = praises;
        this.keepPraises = keepPraises;
        this.sheet = sheet;
        this.directory = directory;
    }

    /** Each kind with its number, zero too. */
    public record PraiseCounts(long letters, long banners, long online, long phone) {}

    public record CreditedPerson(UUID id, String name, UUID unitId) {}

    public record CreditedPeople(List<CreditedPerson> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPraises", summary = "表扬登记")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<PraiseView> list(@Valid @BeanParam PraiseFilter filter) {
        return praises.page(filter);
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countPraises", summary = "各类表扬的数量")
    public PraiseCounts counts(@Valid @BeanParam PraiseFilter filter) {
        Map<PraiseKind, Long> counts = praises.counts(filter);
        return new PraiseCounts(
                counts.get(PraiseKind.LETTER),
                counts.get(PraiseKind.BANNER),
                counts.get(PraiseKind.ONLINE),
                counts.get(PraiseKind.PHONE));
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "praiseSheet", summary = "导出表扬登记（.xlsx）")
    public Response sheet(@Valid @BeanParam PraiseFilter filter) {
        return Download.of(sheet.of(filter), Messages.text("praise.sheet.file"));
    }

    /** Active people, who may be credited; some hundreds at most. */
    @GET
    @Path("/people")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "listCreditedPeople", summary = "可以登记的人员")
    public CreditedPeople people() {
        return new CreditedPeople(
                directory.people().stream()
                        .filter(PersonView::active)
                        .sorted(Comparator.comparing(PersonView::name))
                        .map(it -> new CreditedPerson(it.id(), it.name(), it.unitId()))
                        .toList());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "addPraise", summary = "登记表扬")
    @Refuses({"ORG_UNIT_NOT_FOUND", "PUBLICITY_PRAISE_IN_FUTURE", "PUBLICITY_PRAISE_STAFF_UNKNOWN"})
    public PraiseView add(@Valid @NotNull PraiseEntry entry) {
        return keepPraises.add(entry);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "changePraise", summary = "更正表扬")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_PRAISE_IN_FUTURE",
        "PUBLICITY_PRAISE_NOT_FOUND",
        "PUBLICITY_PRAISE_STAFF_UNKNOWN"
    })
    public PraiseView change(@PathParam("id") UUID id, @Valid @NotNull PraiseEntry entry) {
        return keepPraises.change(id, entry);
    }
}
