package org.chengsheng.platform.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Photos of staff: proof of what was done, what somebody brought to the desk, or a document. */
@Path("/api/console/uploads")
@RolesAllowed({
    Roles.ACCEPTOR,
    Roles.UNIT_HANDLER,
    Roles.CHECKER,
    Roles.DISCIPLINE,
    Roles.PUBLICITY_OFFICER,
    Roles.CORRESPONDENT,
    Roles.ADMIN
})
public class StaffUploadsResource {

    private final Uploads uploads;
    private final Caller caller;

    StaffUploadsResource(Uploads uploads, Caller caller) {
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(operationId = "uploadStaffPhoto", summary = "上传一张照片")
    @Refuses({
        "PLATFORM_FILE_TOO_LARGE",
        "PLATFORM_FILE_TYPE_NOT_ALLOWED",
        "PLATFORM_IMAGE_DAMAGED",
        "PLATFORM_IMAGE_TOO_LARGE"
    })
    public UploadAnswer upload(@RestForm("file") List<FileUpload> files) {
        return UploadAnswer.of(
                uploads.receive(
                        UploadAnswer.only(files).uploadedFile(),
                        Uploads.staff(caller.staff().id())));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "discardStaffPhoto", summary = "删除尚未提交的照片")
    @Refuses({"PLATFORM_UPLOAD_NOT_FOUND"})
    public void discard(@RestPath String id) {
        uploads.discard(id, Uploads.staff(caller.staff().id()));
    }
}
