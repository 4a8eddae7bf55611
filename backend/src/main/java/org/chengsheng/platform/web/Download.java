package org.chengsheng.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An answer that a person keeps as a file. What it holds is for that person: no cache keeps it. */
public final class Download {

    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /**
     * @param content what an entity may be: bytes, or a stream that writes itself
     * @param name of the file, as people write it, with its ending (RFC 6266)
     */
    public static Response of(Object content, String name) {
        return of(content, name, null);
    }

    /**
     * @param mediaType when the operation has more than one
     */
    public static Response of(Object content, String name, String mediaType) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
