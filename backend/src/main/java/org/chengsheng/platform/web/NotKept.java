package org.chengsheng.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a resource does not explicitly let a browser keep, a shared computer forgets. */
class NotKept {

    @ServerResponseFilter
    void forbidCaching(ContainerResponseContext answer) {
        answer.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, name -> noStore());
    }

    private static List<Object> noStore() {
        return new ArrayList<>(List.of("no-store"));
    }
}
