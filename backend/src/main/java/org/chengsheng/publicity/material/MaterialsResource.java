package org.chengsheng.publicity.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The stock of materials and what became of it. */
@Path("/api/console/publicity/materials")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class MaterialsResource {
    private final MaterialBatches batches;
    private final HandOutLists handOuts;
    private final KeepMaterials keepMaterials;
    private final HandOutMaterial handOutMaterial;
    private final MaterialSheet sheet;
    private final Caller caller;

    MaterialsResource(
            MaterialBatches batches,
            HandOutLists handOuts,
            KeepMaterials keepMaterials,
            HandOutMaterial handOutMaterial,
            MaterialSheet sheet,
            Caller caller) {
        this.batches = batches;
        this.handOuts = handOuts;
        this.keepMaterials = keepMaterials;
        this.handOutMaterial = handOutMaterial;
        this.sheet = sheet;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMaterials", summary = "宣传资料库存")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<MaterialView> list(@Valid @BeanParam MaterialFilter filter) {
        return batches.page(filter);
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "materialSheet", summary = "导出宣传资料（.xlsx）")
    public Response sheet(@Valid @BeanParam MaterialFilter filter) {
        return Download.of(sheet.of(filter), Messages.text("material.sheet.file"));
    }

    @GET
    @Path("/hand-outs")
    @Operation(operationId = "listHandOuts", summary = "资料发放记录")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<HandOutRow> handOuts(@Valid @BeanParam HandOutFilter filter) {
        return handOuts.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showMaterial", summary = "一批宣传资料")
    @Refuses({"PUBLICITY_MATERIAL_NOT_FOUND"})
    public MaterialView show(@PathParam("id") UUID id) {
        return keepMaterials.find(id).view(batches.lowPercent());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "addMaterial", summary = "登记到货")
    @Refuses({"PUBLICITY_MATERIAL_RECEIVED_IN_FUTURE"})
    public MaterialView add(@Valid @NotNull KeepMaterials.MaterialEntry entry) {
        return keepMaterials.add(entry);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "changeMaterial", summary = "更正一批资料")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_MATERIAL_NOT_FOUND",
        "PUBLICITY_MATERIAL_PRINTED_TOO_FEW",
        "PUBLICITY_MATERIAL_RECEIVED_IN_FUTURE"
    })
    public MaterialView change(
            @PathParam("id") UUID id, @Valid @NotNull KeepMaterials.MaterialEntry entry) {
        return keepMaterials.change(id, entry);
    }

    @POST
    @Path("/{id}/hand-outs")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT})
    @Operation(operationId = "handOutMaterial", summary = "发放、寄出或退回")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "PUBLICITY_MATERIAL_ACTIVITY_UNKNOWN",
        "PUBLICITY_MATERIAL_HANDED_IN_FUTURE",
        "PUBLICITY_MATERIAL_HANDED_TOO_EARLY",
        "PUBLICITY_MATERIAL_NOT_FOUND",
        "PUBLICITY_MATERIAL_OCCASION_MISSING",
        "PUBLICITY_MATERIAL_RETURNED_TOO_MANY",
        "PUBLICITY_MATERIAL_STOCK_SHORT"
    })
    public MaterialView handOut(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull HandOutMaterial.HandOutOrder order) {
        return handOutMaterial.hand(id, key, order, caller.staff());
    }
}
