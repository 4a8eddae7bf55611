package org.chengsheng.publicity.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 活动模板, for those who draft activities. */
@Path("/api/console/publicity/activity-templates")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
public class ActivityTemplatesResource {

    private final ActivityTemplates templates;

    ActivityTemplatesResource(ActivityTemplates templates) {
        this.templates = templates;
    }

    public record ActivityTemplateList(List<ActivityTemplates.TemplateView> items) {}

    @GET
    @Operation(operationId = "listActivityTemplates", summary = "活动模板")
    public ActivityTemplateList list() {
        return new ActivityTemplateList(templates.views());
    }
}
