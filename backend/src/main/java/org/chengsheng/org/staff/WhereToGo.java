package org.chengsheng.org.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells a newcomer, in a few lines, where the demo is and whom to be. */
@ApplicationScoped
class WhereToGo {

    private static final String LINES =
            """

            城声 Chengsheng is running. Ctrl+C stops it; what you enter is kept in %2$s.
              Citizen  http://localhost:%1$d/
              Console  http://localhost:%1$d/admin/
              Sign in as (one click, no password): acceptor acceptor2 dispatcher handler handler2 lead lead2
                checker revisitor supervisor discipline discipline2 custodian disclosure leader deputy officer
                correspondent admin auditor
              The main job: acceptor accepts, dispatcher sends to 一中队, handler signs and answers, lead approves.
            """;

    private final boolean demo;
    private final int port;
    private final String folder;

    WhereToGo(
            @ConfigProperty(name = "chengsheng.demo") boolean demo,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "chengsheng.data-dir") String folder) {
        this.demo = demo;
        this.port = port;
        this.folder = folder;
    }

    void tell(@Observes @Priority(10_000) StartupEvent start) {
        if (demo) {
            System.out.printf(LINES, port, folder);
        }
    }
}
