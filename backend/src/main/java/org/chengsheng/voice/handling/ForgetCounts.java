package org.chengsheng.voice.handling;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Who changed something finds it counted with the next question, before any signal is back. */
class ForgetCounts {

    private static final Set<String> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final KeptCounts kept;

    ForgetCounts(KeptCounts kept) {
        this.kept = kept;
    }

    @ServerResponseFilter
    void afterChange(ContainerRequestContext request) {
        if (!READS.contains(request.getMethod())) {
            kept.forget();
        }
    }
}
