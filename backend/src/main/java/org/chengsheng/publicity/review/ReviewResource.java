package org.chengsheng.publicity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.review.WritePeriod.ReviewPeriodEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The review of many years; the office enters what was before the product. */
@Path("/api/console/publicity")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class ReviewResource {

    private final ReviewPeriods periods;
    private final CountYears countYears;
    private final WritePeriod writePeriod;
    private final Caller caller;

    ReviewResource(
            ReviewPeriods periods, CountYears countYears, WritePeriod writePeriod, Caller caller) {
        this.periods = periods;
        this.countYears = countYears;
        this.writePeriod = writePeriod;
        this.caller = caller;
    }

    @GET
    @Path("/review")
    @Transactional
    @Operation(operationId = "showReview", summary = "历年回顾")
    public ReviewTable show() {
        return ReviewTable.of(
                periods.inOrder(),
                countYears.count(),
                caller.staff().hasAnyRole(Roles.PUBLICITY_OFFICER));
    }

    @GET
    @Path("/review.xlsx")
    @Transactional
    @Produces(Download.XLSX)
    @Operation(operationId = "exportReview", summary = "导出历年回顾")
    public Response export() {
        ReviewTable review = show();
        StreamingOutput table = out -> ReviewSheet.write(review, out);
        return Download.of(table, Messages.text("review.file"));
    }

    @POST
    @Path("/review-periods")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Transactional
    @Operation(operationId = "writeReviewPeriod", summary = "补录一段年份的数字")
    @Refuses({"PLATFORM_STALE_VERSION", "PUBLICITY_REVIEW_FULL", "PUBLICITY_REVIEW_YEARS_WRONG"})
    public ReviewTable write(@Valid @NotNull ReviewPeriodEntry request) {
        writePeriod.handle(request, caller.staff());
        return show();
    }
}
