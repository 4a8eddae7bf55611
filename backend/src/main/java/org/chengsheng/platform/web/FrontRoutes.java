package org.chengsheng.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Deep links of the console: every page address answers the one page, files stay files. */
class FrontRoutes {

    private static final String CONSOLE = "/admin(?:/[^.]*)?";
    private static final String CONSOLE_PAGE = "/admin/index.html";

    void register(@Observes Router router) {
        router.routeWithRegex(HttpMethod.GET, CONSOLE).handler(FrontRoutes::consolePage);
    }

    private static void consolePage(RoutingContext request) {
        if (request.normalizedPath().equals("/admin")) {
            request.redirect("/admin/");
            return;
        }
        request.reroute(CONSOLE_PAGE);
    }
}
