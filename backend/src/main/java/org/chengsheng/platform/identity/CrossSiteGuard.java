package org.chengsheng.platform.identity;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Writes with a session cookie must carry a header that another site cannot send without asking
 * first (CORS is off). Bearer tokens need none: a browser never adds them by itself.
 */
class CrossSiteGuard {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, "OPTIONS");

    @ServerRequestFilter
    void demandHeader(ContainerRequestContext request, ResourceInfo resource) {
        if (SAFE.contains(request.getMethod())
                || resource.getResourceClass() == null
                || resource.getResourceClass().isAnnotationPresent(WithoutCookie.class)
                || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return;
        }
        if (!"JavaScript".equals(request.getHeaderString("X-Requested-With"))) {
            throw new Refusal(PlatformCode.PLATFORM_CSRF);
        }
    }
}
