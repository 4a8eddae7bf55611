package org.chengsheng.publicity.asset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.files.ServedFile;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The register of publicity assets; the steps of their life are in {@link AssetStepsResource}. */
@Path("/api/console/publicity/assets")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class AssetsResource {

    private final AssetQueries queries;
    private final AssetDetails details;
    private final AssetSheet sheet;
    private final AssetKeepers keepers;
    private final KeepAssets keepAssets;
    private final Assets assets;
    private final ServedFile files;
    private final Caller caller;

    AssetsResource(
            AssetQueries queries,
            AssetDetails details,
            AssetSheet sheet,
            AssetKeepers keepers,
            KeepAssets keepAssets,
            Assets assets,
            ServedFile files,
            Caller caller) {
        this.queries = queries;
        this.details = details;
        this.sheet = sheet;
        this.keepers = keepers;
        this.keepAssets = keepAssets;
        this.assets = assets;
        this.files = files;
        this.caller = caller;
    }

    /** Who may be asked to patrol; a bureau has some dozens. */
    public record InspectorList(List<Inspector> items) {}

    public record Inspector(UUID id, String name, UUID unitId) {

        static Inspector of(PersonView person) {
            return new Inspector(person.id(), person.name(), person.unitId());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAssets", summary = "宣传阵地列表")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<AssetRow> list(@Valid @BeanParam AssetFilter filter) {
        return queries.page(filter, caller.staff());
    }

    @GET
    @Path("/points")
    @Operation(operationId = "listAssetPoints", summary = "宣传阵地地图点位")
    public AssetQueries.AssetPoints points(@Valid @BeanParam AssetFilter filter) {
        return queries.points(filter, caller.staff());
    }

    @GET
    @Path("/alerts")
    @Operation(operationId = "countAssetAlerts", summary = "宣传阵地提醒（到期、破损、该巡查）")
    public AssetQueries.AssetAlerts alerts() {
        return queries.alerts();
    }

    @GET
    @Path("/inspectors")
    @Operation(operationId = "listAssetInspectors", summary = "可指定的巡查人")
    public InspectorList inspectors() {
        return new InspectorList(keepers.inspectors().stream().map(Inspector::of).toList());
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "assetSheet", summary = "导出宣传阵地（.xlsx）")
    public Response sheet(@Valid @BeanParam AssetFilter filter) {
        return sheet.of(filter, caller.staff());
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT})
    @Operation(operationId = "addAsset", summary = "登记宣传阵地")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PUBLICITY_ASSET_INSPECTOR_UNKNOWN",
        "PUBLICITY_ASSET_NOT_YOURS",
        "PUBLICITY_ASSET_PERIOD_BACKWARDS",
        "PUBLICITY_ASSET_POINT_HALF",
        "PUBLICITY_UPLOAD_UNKNOWN"
    })
    public AssetDetail add(@Valid @NotNull KeepAssets.AssetEntry entry) {
        return details.of(keepAssets.add(entry, caller.staff()), caller.staff());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "showAsset", summary = "宣传阵地详情")
    @Refuses({"PUBLICITY_ASSET_NOT_FOUND"})
    public AssetDetail show(@PathParam("id") UUID id) {
        return details.of(keepAssets.find(id), caller.staff());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT})
    @Operation(operationId = "changeAsset", summary = "修改宣传阵地")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ASSET_INSPECTOR_UNKNOWN",
        "PUBLICITY_ASSET_NOT_FOUND",
        "PUBLICITY_ASSET_NOT_YOURS",
        "PUBLICITY_ASSET_OVER",
        "PUBLICITY_ASSET_PERIOD_BACKWARDS",
        "PUBLICITY_ASSET_PERMIT_MISSING",
        "PUBLICITY_ASSET_POINT_HALF",
        "PUBLICITY_ASSET_SHOWN",
        "PUBLICITY_UPLOAD_UNKNOWN"
    })
    public AssetDetail change(
            @PathParam("id") UUID id, @Valid @NotNull KeepAssets.AssetEntry entry) {
        return details.of(keepAssets.change(id, entry, caller.staff()), caller.staff());
    }

    @GET
    @Path("/{id}/photos/{photo}")
    @Operation(operationId = "showAssetPhoto", summary = "宣传阵地照片")
    @Refuses({"PLATFORM_NOT_FOUND"})
    public Response photo(
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @QueryParam("w") String width) {
        // A photo of something else answers like one that does not exist.
        boolean belongs = assets.hasPhoto(id, photo);
        return files.serve(belongs ? photo : new UUID(0, 0), "thumb".equals(width));
    }
}
