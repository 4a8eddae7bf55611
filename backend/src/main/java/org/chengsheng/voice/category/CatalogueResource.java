package org.chengsheng.voice.category;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 事项目录, kept by administrators; some hundreds of rows at most, so the list is not paged. */
@Path("/api/console/catalogue")
@RolesAllowed(Roles.ADMIN)
public class CatalogueResource {

    private static final long MOST_BYTES = 5_000_000;

    private final Categories categories;
    private final KeepCatalogue keepCatalogue;
    private final CatalogueVersions versions;
    private final Directory directory;
    private final Caller caller;

    CatalogueResource(
            Categories categories,
            KeepCatalogue keepCatalogue,
            CatalogueVersions versions,
            Directory directory,
            Caller caller) {
        this.categories = categories;
        this.keepCatalogue = keepCatalogue;
        this.versions = versions;
        this.directory = directory;
        this.caller = caller;
    }

    public record Catalogue(int version, List<Category> items) {}

    /**
     * A sheet that could be taken.
     *
     * @param version the catalogue it was compared with
     */
    public record CheckedSheet(
            int version,
            List<ReadCategorySheet.SheetColumn> columns,
            List<CategoryEntry> entries,
            List<CategoryChange> changes) {}

    @GET
    @Operation(operationId = "showCatalogue", summary = "事项目录")
    public Catalogue show() {
        return new Catalogue(versions.current(), categories.all());
    }

    @POST
    @Path("/categories")
    @ResponseStatus(201)
    @Operation(operationId = "addCategory", summary = "新增事项")
    @Refuses({"VOICE_CATEGORY_CODE_TAKEN", "VOICE_CATEGORY_INVALID"})
    public Category add(@Valid @NotNull CategoryEntry entry) {
        return keepCatalogue.add(entry, caller.staff());
    }

    @PUT
    @Path("/categories/{code}")
    @Operation(operationId = "changeCategory", summary = "修改、启用或停用事项")
    @Refuses({"PLATFORM_STALE_VERSION", "VOICE_CATEGORY_INVALID", "VOICE_CATEGORY_NOT_FOUND"})
    public Category change(@PathParam("code") String code, @Valid @NotNull CategoryEntry entry) {
        return keepCatalogue.change(code, entry, caller.staff());
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "listCatalogueVersions", summary = "事项目录的历次改动")
    public Slice<CatalogueVersions.CatalogueVersion> versions(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Min(1) Integer cursor) {
        return versions.newest(limit, cursor);
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "catalogueSheet", summary = "事项目录导出为 Excel")
    public Response sheet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CategorySheet.write(categories.all(), units(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return Download.of(out.toByteArray(), Messages.text("catalogue.file"));
    }

    @POST
    @Path("/sheet-checks")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "uploadCatalogue", summary = "试读 Excel 事项目录，不保存")
    @Refuses({"VOICE_CATEGORY_INVALID", "VOICE_CATEGORY_SHEET_UNREADABLE"})
    public CheckedSheet check(@RestForm("file") FileUpload file) {
        if (file == null) {
            throw Refusal.invalid("file", Messages.text("import.file"));
        }
        if (file.size() > MOST_BYTES) {
            throw new Refusal(PlatformCode.PLATFORM_BODY_TOO_LARGE);
        }
        ReadCategorySheet.SheetContent content =
                new ReadCategorySheet(categories.all(), units()).read(file.uploadedFile());
        KeepCatalogue.Compared compared = keepCatalogue.compared(content.entries());
        return new CheckedSheet(
                compared.version(), content.columns(), content.entries(), compared.changes());
    }

    @POST
    @Path("/imports")
    @Operation(operationId = "importCatalogue", summary = "保存试读过的事项目录")
    @Refuses({"PLATFORM_STALE_VERSION", "VOICE_CATEGORY_INVALID"})
    public Catalogue load(@Valid @NotNull KeepCatalogue.CatalogueImport sheet) {
        keepCatalogue.load(sheet, caller.staff());
        return show();
    }

    private CatalogueUnits units() {
        return new CatalogueUnits(directory.units());
    }
}
