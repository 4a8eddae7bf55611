package org.chengsheng.platform.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
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

    CitizenUploadsResource(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The id is the right to use the photo, so it is as secret as a receipt code. */
    public record UploadAnswer(String id, int width, int height) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(operationId = "uploadCitizenPhoto", summary = "上传一张照片")
    public UploadAnswer upload(@RestForm("file") List<FileUpload> files) {
        Uploads.Stored stored = uploads.receive(only(files).uploadedFile(), Uploads.CITIZEN);
        return new UploadAnswer(stored.token(), stored.width(), stored.height());
    }

    /** Name and type the client gives are never looked at. */
    private static FileUpload only(List<FileUpload> files) {
        if (files == null || files.size() != 1) {
            throw Refusal.invalid("file", Messages.text("upload.oneFile"));
        }
        return files.get(0);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "discardCitizenPhoto", summary = "删除尚未提交的照片")
    public void discard(@RestPath String id) {
        uploads.discard(id, Uploads.CITIZEN);
    }
}
