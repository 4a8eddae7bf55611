package org.chengsheng.platform.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Photos by signed link. */
@Path("/api/citizen/files")
@WithoutCookie
@PermitAll
public class CitizenFilesResource {

    private final FileLinks links;
    private final ServedFile servedFile;

    CitizenFilesResource(FileLinks links, ServedFile servedFile) {
        this.links = links;
        this.servedFile = servedFile;
    }

    @GET
    @Path("{id}")
    @Produces(Photo.MEDIA_TYPE)
    @Operation(operationId = "showCitizenPhoto", summary = "按签名链接查看照片")
    @Refuses({"PLATFORM_NOT_FOUND"})
    public Response show(
            @RestPath UUID id, @RestQuery String w, @RestQuery long exp, @RestQuery String sig) {
        links.check(id, w, exp, sig);
        return servedFile.serve(id, FileLinks.THUMB.equals(w));
    }
}
