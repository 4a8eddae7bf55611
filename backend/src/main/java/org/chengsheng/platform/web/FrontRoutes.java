package org.chengsheng.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Deep links of the console: every page address answers the one page, files stay files. A browser
 * that asks for an address nobody has is led to the citizen's first page, which says so.
 */
class FrontRoutes {

    private static final String CONSOLE = "/admin(?:/[^.]*)?";
    private static final String CONSOLE_PAGE = "/admin/index.html";

    /** Neither a file nor an address of the API, the tools or the console. */
    private static final String NOWHERE = "/(?!(?:api|q|admin)(?:/|$))[^.]+";

    private static final String LOST = "/#/pages/home/index?lost=1";

    void register(@Observes Router router) {
        router.routeWithRegex(HttpMethod.GET, CONSOLE).handler(FrontRoutes::consolePage);
        router.routeWithRegex(HttpMethod.GET, NOWHERE).handler(FrontRoutes::nowhere);
    }

    private static void consolePage(RoutingContext request) {
        if (request.normalizedPath().equals("/admin")) {
            request.redirect("/admin/");
            return;
        }
        request.reroute(CONSOLE_PAGE);
    }

    private static void nowhere(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            request.redirect(LOST);
            return;
        }
        request.next();
    }
}
