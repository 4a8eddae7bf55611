package org.chengsheng.publicity.asset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.asset.ActOnAsset.Next;
import org.chengsheng.publicity.asset.ActOnAsset.Step;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The steps of an asset's life (domain.md 4.8), each answered with the asset after it. */
@Path("/api/console/publicity/assets/{id}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT})
@Refuses({
    "PLATFORM_STALE_VERSION",
    "PUBLICITY_ASSET_NOT_FOUND",
    "PUBLICITY_ASSET_NOT_YOURS",
    "PUBLICITY_UPLOAD_UNKNOWN"
})
public class AssetStepsResource {

    private static final int MOST_PHOTOS = 9;

    private final ActOnAsset actOnAsset;
    private final AssetDetails details;
    private final Caller caller;

    AssetStepsResource(ActOnAsset actOnAsset, AssetDetails details, Caller caller) {
        this.actOnAsset = actOnAsset;
        this.details = details;
        this.caller = caller;
    }

    /** A step with what there is to say about it. */
    public record AssetStep(
            int version,
            @Size(max = 500, message = "{asset.note}") String note,
            @Size(max = MOST_PHOTOS, message = "{asset.photos}")
                    List<@NotNull @Size(max = 64, message = "{asset.photos}") String> photos) {

        Step step() {
            return new Step(version, note, photos);
        }
    }

    /** A step that needs its reason. */
    public record ReasonedStep(
            int version,
            @NotBlank(message = "{asset.reason}") @Size(max = 500, message = "{asset.reason}")
                    String note) {

        Step step() {
            return new Step(version, note, List.of());
        }
    }

    /**
     * @param permitNo null: the permit there is goes on
     */
    public record AssetRenewal(
            int version,
            @NotNull(message = "{asset.endsOn}") LocalDate endsOn,
            @Size(max = 60, message = "{asset.permitNo}") String permitNo,
            @Size(max = 500, message = "{asset.note}") String note) {}

    /**
     * What hangs there next.
     *
     * @param permitNo null: the permit there is goes on
     */
    public record AssetReplacement(
            int version,
            @NotBlank(message = "{asset.content}") @Size(max = 1000, message = "{asset.content}")
                    String content,
            @NotNull(message = "{asset.startsOn}") LocalDate startsOn,
            LocalDate endsOn,
            @Size(max = 60, message = "{asset.permitNo}") String permitNo,
            @Size(max = 500, message = "{asset.note}") String note,
            @Size(max = MOST_PHOTOS, message = "{asset.photos}")
                    List<@NotNull @Size(max = 64, message = "{asset.photos}") String> photos) {}

    /** What the inspector found; damage says what. */
    public record AssetPatrol(
            int version,
            boolean damaged,
            @Size(max = 500, message = "{asset.note}") String note,
            @Size(max = MOST_PHOTOS, message = "{asset.photos}")
                    List<@NotNull @Size(max = 64, message = "{asset.photos}") String> photos) {}

    @POST
    @Path("/installations")
    @Transactional
    @Operation(operationId = "installAsset", summary = "安装到位")
    @Refuses({"PUBLICITY_ASSET_NOT_PLANNED", "PUBLICITY_ASSET_PERMIT_MISSING"})
    public AssetDetail install(@PathParam("id") UUID id, @Valid @NotNull AssetStep body) {
        return shown(actOnAsset.install(id, body.step(), caller.staff()));
    }

    @POST
    @Path("/uses")
    @Transactional
    @Operation(operationId = "putAssetInUse", summary = "投入使用")
    @Refuses({
        "PUBLICITY_ASSET_CONTENT_MISSING",
        "PUBLICITY_ASSET_NOT_INSTALLED",
        "PUBLICITY_ASSET_PERIOD_OVER"
    })
    public AssetDetail use(@PathParam("id") UUID id, @Valid @NotNull AssetStep body) {
        return shown(actOnAsset.putInUse(id, body.step(), caller.staff()));
    }

    @POST
    @Path("/renewals")
    @Transactional
    @Operation(operationId = "renewAsset", summary = "续期")
    @Refuses({
        "PUBLICITY_ASSET_NOT_IN_USE",
        "PUBLICITY_ASSET_PERIOD_BACKWARDS",
        "PUBLICITY_ASSET_PERIOD_OVER",
        "PUBLICITY_ASSET_POINT_HALF",
        "PUBLICITY_ASSET_RENEWAL_SHORTER"
    })
    public AssetDetail renew(@PathParam("id") UUID id, @Valid @NotNull AssetRenewal body) {
        Step step = new Step(body.version(), body.note(), List.of());
        return shown(actOnAsset.renew(id, body.endsOn(), body.permitNo(), step, caller.staff()));
    }

    @POST
    @Path("/patrols")
    @Transactional
    @Operation(operationId = "patrolAsset", summary = "登记巡查")
    @Refuses({"PUBLICITY_ASSET_DAMAGE_UNSAID", "PUBLICITY_ASSET_NOT_PATROLLED"})
    public AssetDetail patrol(@PathParam("id") UUID id, @Valid @NotNull AssetPatrol body) {
        Step step = new Step(body.version(), body.note(), body.photos());
        return shown(actOnAsset.patrol(id, body.damaged(), step, caller.staff()));
    }

    @POST
    @Path("/repairs")
    @Transactional
    @Operation(operationId = "repairAsset", summary = "修复")
    @Refuses({"PUBLICITY_ASSET_NOT_DAMAGED"})
    public AssetDetail repair(@PathParam("id") UUID id, @Valid @NotNull AssetStep body) {
        return shown(actOnAsset.repair(id, body.step(), caller.staff()));
    }

    @POST
    @Path("/replacements")
    @Transactional
    @Operation(operationId = "replaceAsset", summary = "更换内容")
    @Refuses({
        "PUBLICITY_ASSET_NOT_PLANNED",
        "PUBLICITY_ASSET_NOT_REPLACEABLE",
        "PUBLICITY_ASSET_PERIOD_BACKWARDS",
        "PUBLICITY_ASSET_PERMIT_MISSING",
        "PUBLICITY_ASSET_POINT_HALF"
    })
    public AssetDetail replace(@PathParam("id") UUID id, @Valid @NotNull AssetReplacement body) {
        Next next = new Next(body.content(), body.startsOn(), body.endsOn(), body.permitNo());
        Step step = new Step(body.version(), body.note(), body.photos());
        return shown(actOnAsset.replace(id, next, step, caller.staff()));
    }

    @POST
    @Path("/removals")
    @Transactional
    @Operation(operationId = "removeAsset", summary = "拆除")
    @Refuses({"PUBLICITY_ASSET_OVER"})
    public AssetDetail remove(@PathParam("id") UUID id, @Valid @NotNull ReasonedStep body) {
        return shown(actOnAsset.remove(id, body.step(), caller.staff()));
    }

    private AssetDetail shown(PublicityAsset asset) {
        return details.of(asset, caller.staff());
    }
}
