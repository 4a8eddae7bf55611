package org.chengsheng.platform.files;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/**
 * The answer that shows a photo. Whether the caller may see it is decided before, by the module
 * whose ticket it belongs to. A browser that is made to open it as a page can run nothing of it.
 */
@ApplicationScoped
public class ServedFile {

    private final UploadRows rows;
    private final FileStore store;
    private final Request request;
    private final CurrentVertxRequest exchange;

    ServedFile(UploadRows rows, FileStore store, Request request, CurrentVertxRequest exchange) {
        this.rows = rows;
        this.store = store;
        this.request = request;
        this.exchange = exchange;
    }

    /**
     * The photo, or its small version; the content is checked against its name before it leaves.
     */
    public Response serve(UUID id, boolean thumb) {
        ContentHash object =
                rows.objectName(id, thumb)
                        .orElseThrow(() -> new Refusal(PlatformCode.PLATFORM_NOT_FOUND));
        sandbox();
        EntityTag tag = new EntityTag(object.hex());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(store.read(object), Photo.MEDIA_TYPE);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + ".jpg\"")
                .build();
    }

    /** Set below Jakarta REST, which would add to the headers every page has, not replace them. */
    private void sandbox() {
        exchange.getCurrent()
                .response()
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
