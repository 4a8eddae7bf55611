package org.chengsheng.voice.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 三率: response, resolution and satisfaction with their denominators. */
@Path("/api/console/ticket-figures")
@RolesAllowed({
    Roles.ACCEPTOR,
    Roles.DISPATCHER,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEAD,
    Roles.CHECKER,
    Roles.REVISITOR,
    Roles.SUPERVISOR,
    Roles.DISCIPLINE,
    Roles.DISCLOSURE,
    Roles.BUREAU_LEADER
})
public class FiguresResource {
    private final Figures figures;
    private final FigureSheet sheet;
    private final Caller caller;

    FiguresResource(Figures figures, FigureSheet sheet, Caller caller) {
        this.figures = figures;
        this.sheet = sheet;
        this.caller = caller;
    }

    /** The lines and, last, the total. */
    public record FigureList(List<FigureRow> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ticketFigures", summary = "三率与统计")
    public FigureList list(@Valid @BeanParam FigureQuery query) {
        return new FigureList(figures.of(query, caller.staff()));
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "ticketFigureSheet", summary = "导出三率与统计（.xlsx）")
    public Response sheet(@Valid @BeanParam FigureQuery query) {
        byte[] table = sheet.of(query, figures.of(query, caller.staff()));
        return Download.of(table, Messages.text("figures.file", query.from, query.to));
    }
}
