package org.chengsheng.platform.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Photos for a ticket that is still being written. */
@Path("/api/citizen/uploads")
@WithoutCookie
@PermitAll
public class CitizenUploadsResource {

    private final Uploads uploads;
    private final RateLimits limits;
    private final Settings settings;
    private final Caller caller;

    CitizenUploadsResource(Uploads uploads, RateLimits limits, Settings settings, Caller caller) {
        this.uploads = uploads;
        this.limits = limits;
        this.settings = settings;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(operationId = "uploadCitizenPhoto", summary = "上传一张照片")
    @Refuses({
        "PLATFORM_FILE_TOO_LARGE",
        "PLATFORM_FILE_TYPE_NOT_ALLOWED",
        "PLATFORM_IMAGE_DAMAGED",
        "PLATFORM_IMAGE_TOO_LARGE",
        "PLATFORM_RATE_LIMITED"
    })
    public UploadAnswer upload(@RestForm("file") List<FileUpload> files) {
        limits.take(
                new RateLimits.Limit(
                        "upload-address",
                        settings.number("limit.upload-address"),
                        Duration.ofHours(1)),
                caller.address());
        return UploadAnswer.of(
                uploads.receive(UploadAnswer.only(files).uploadedFile(), Uploads.CITIZEN));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "discardCitizenPhoto", summary = "删除尚未提交的照片")
    @Refuses({"PLATFORM_UPLOAD_NOT_FOUND"})
    public void discard(@RestPath String id) {
        uploads.discard(id, Uploads.CITIZEN);
    }
}
