package org.chengsheng.voice.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Ledgers of earlier registers: upload, look, try, import, undo. */
@Path("/api/console/imports")
@RolesAllowed(Roles.ACCEPTOR)
public class ImportsResource {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final UploadLedger uploadLedger;
    private final RunImport runImport;
    private final LedgerImports imports;
    private final RowErrors errors;
    private final Directory directory;
    private final Caller caller;

    ImportsResource(
            UploadLedger uploadLedger,
            RunImport runImport,
            LedgerImports imports,
            RowErrors errors,
            Directory directory,
            Caller caller) {
        this.uploadLedger = uploadLedger;
        this.runImport = runImport;
        this.imports = imports;
        this.errors = errors;
        this.directory = directory;
        this.caller = caller;
    }

    /**
     * How to read the ledger.
     *
     * @param mapping field by column, counted from 0; columns without a meaning are left out
     * @param defaultKind of rows that name none
     * @param defaultSource of rows that name none; IMPORT when not given
     */
    public record ImportRequest(
            @NotNull(message = "{import.mapping}")
                    @Size(min = 1, max = 13, message = "{import.mapping}")
                    Map<@NotNull Integer, @NotNull(message = "{import.mapping}") LedgerField>
                            mapping,
            @NotNull(message = "{ticket.kind}") TicketKind defaultKind,
            TicketSource defaultSource) {

        ImportPlan toPlan() {
            return new ImportPlan(
                    mapping,
                    defaultKind,
                    defaultSource == null ? TicketSource.IMPORT : defaultSource);
        }
    }

    /** An import and how far it is. */
    public record ImportView(
            UUID id,
            String fileName,
            ImportState state,
            String stateLabel,
            List<LedgerColumn> columns,
            int rowsTotal,
            int rowsDone,
            int rowsGood,
            int rowsBad,
            int percent,
            Instant createdAt,
            Instant finishedAt,
            String by,
            String message) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(operationId = "uploadLedger", summary = "上传台账（.xlsx 或 .csv）")
    @Refuses({"VOICE_IMPORT_FILE_UNREADABLE", "VOICE_IMPORT_TOO_MANY_ROWS"})
    public ImportView upload(@RestForm("file") FileUpload file) {
        if (file == null) {
            throw Refusal.invalid("file", Messages.text("import.file"));
        }
        if (file.size() > MOST_BYTES) {
            throw new Refusal(PlatformCode.PLATFORM_BODY_TOO_LARGE);
        }
        return view(
                uploadLedger.handle(
                        file.uploadedFile(), plainName(file.fileName()), caller.staff().id()));
    }

    @GET
    @Operation(operationId = "listImports", summary = "导入记录")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<ImportView> list(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        Slice<LedgerImport> page = imports.newest(limit, cursor);
        return new Slice<>(page.items().stream().map(this::view).toList(), page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "一次导入及其进度")
    @Refuses({"VOICE_IMPORT_NOT_FOUND"})
    public ImportView get(@PathParam("id") UUID id) {
        return view(imports.get(id));
    }

    @POST
    @Path("/{id}/dry-runs")
    @ResponseStatus(202)
    @Operation(operationId = "checkImport", summary = "试导入：只检查，不写入")
    @Refuses({
        "VOICE_IMPORT_MAPPING_INCOMPLETE",
        "VOICE_IMPORT_NOT_FOUND",
        "VOICE_IMPORT_NOT_POSSIBLE_NOW"
    })
    public ImportView check(@PathParam("id") UUID id, @Valid @NotNull ImportRequest request) {
        return view(runImport.check(id, request.toPlan()));
    }

    @POST
    @Path("/{id}/runs")
    @ResponseStatus(202)
    @Operation(operationId = "runImport", summary = "导入")
    @Refuses({
        "VOICE_IMPORT_MAPPING_INCOMPLETE",
        "VOICE_IMPORT_NOT_FOUND",
        "VOICE_IMPORT_NOT_POSSIBLE_NOW"
    })
    public ImportView run(@PathParam("id") UUID id, @Valid @NotNull ImportRequest request) {
        return view(runImport.run(id, request.toPlan(), caller.staff()));
    }

    @POST
    @Path("/{id}/cancellations")
    @ResponseStatus(202)
    @Operation(operationId = "cancelImport", summary = "取消正在进行的检查或导入")
    @Refuses({"VOICE_IMPORT_NOT_FOUND", "VOICE_IMPORT_NOT_POSSIBLE_NOW"})
    public ImportView cancel(@PathParam("id") UUID id) {
        return view(runImport.cancel(id));
    }

    @POST
    @Path("/{id}/undo")
    @ResponseStatus(202)
    @Operation(operationId = "undoImport", summary = "撤销整批导入")
    @Refuses({"VOICE_IMPORT_NOT_FOUND", "VOICE_IMPORT_NOT_POSSIBLE_NOW"})
    public ImportView undo(@PathParam("id") UUID id) {
        return view(runImport.undo(id, caller.staff()));
    }

    @GET
    @Path("/{id}/error-sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "importErrorSheet", summary = "下载出错的行")
    @Refuses({"VOICE_IMPORT_NOT_FOUND"})
    public Response errorSheet(@PathParam("id") UUID id) {
        LedgerImport ledger = imports.get(id);
        String name = Messages.text("import.sheet.file", ledger.fileName());
        return Download.of(ErrorSheet.of(ledger.columns(), errors.list(id)), name);
    }

    private ImportView view(LedgerImport ledger) {
        return new ImportView(
                ledger.id(),
                ledger.fileName(),
                ledger.state(),
                Messages.label(ledger.state()),
                shown(ledger),
                ledger.rowsTotal(),
                ledger.rowsDone(),
                ledger.rowsGood(),
                ledger.rowsBad(),
                ledger.percent(),
                ledger.createdAt(),
                ledger.finishedAt(),
                directory.namesOf(List.of(ledger.createdBy())).get(ledger.createdBy()),
                ledger.message());
    }

    /**
     * Samples help to say what a column means. Once the rows are tickets, a cell may belong to one
     * that is not for everybody any more.
     */
    private static List<LedgerColumn> shown(LedgerImport ledger) {
        return ImportState.RUNNABLE.contains(ledger.state())
                ? ledger.columns()
                : ledger.columns().stream().map(LedgerColumn::withoutSamples).toList();
    }

    /** The name without a path and without characters that could pretend to be another name. */
    private static String plainName(String name) {
        String last = name == null ? "" : name.replaceFirst(".*[/\\\\]", "");
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "").strip();
        String shown = plain.isEmpty() ? Messages.text("import.unnamed") : plain;
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }
}
