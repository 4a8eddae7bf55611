package org.chengsheng.voice.discipline;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.EventStream;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody of the conflict set learns of a complaint about staff through any answer of the console
 * (domain.md 3.5.4): every reading operation of the OpenAPI document, as everybody.
 */
@ApiTest
class CanaryWalkApiTest {

    /** Not tried here, and why. A new operation must be tried or get its reason. */
    private static final Map<String, String> NOT_WALKED =
            Map.of(
                    "signIn", "redirects to the sign-in provider, carries no data",
                    "signOut", "redirects to the sign-in provider, carries no data",
                    "signedOut", "the page after signing out, carries no data",
                    "liveEvents", "a stream: theStreamSaysNothing listens to it");

    /**
     * Asked like all others, but by the number of a ticket it finds nothing: that module may not
     * use tickets (ModuleRulesTest), and what is heard in the field about staff is not kept there.
     */
    private static final String PUBLICITY = "/api/console/publicity/";

    private static HiddenTickets hidden;

    private final Map<String, String> paths = new TreeMap<>();
    private final Map<String, Set<String>> parameters = new HashMap<>();

    @BeforeEach
    void readTheDocument() throws InterruptedException {
        if (hidden == null) {
            hidden = new HiddenTickets();
        }
        Map<String, Map<String, Map<String, Object>>> all =
                given().accept("application/json").get("/q/openapi?format=json").path("paths");
        all.forEach(
                (path, item) -> {
                    if (path.startsWith("/api/console/") && item.containsKey("get")) {
                        String id = (String) item.get("get").get("operationId");
                        paths.put(id, path);
                        parameters.put(id, names(item.get("get").get("parameters")));
                    }
                });
    }

    private static Set<String> names(Object declared) {
        Set<String> names = new TreeSet<>();
        if (declared instanceof List<?> list) {
            list.forEach(one -> names.add((String) ((Map<?, ?>) one).get("name")));
        }
        return names;
    }

    @Test
    void everyRoleIsInTheConflictSet() {
        assertEquals(new TreeSet<>(Roles.ALL), Set.of(hidden.rolesOfConflictSet().split(" ")));
        for (Ticket ticket : hidden.tickets()) {
            ticket.seenBy(HiddenTickets.WITNESS).statusCode(200);
        }
    }

    @Test
    void noReadingOperationTellsAnything() {
        Set<String> reached = new TreeSet<>(NOT_WALKED.keySet());
        List<String> told = new ArrayList<>();
        for (String operation : paths.keySet()) {
            if (NOT_WALKED.containsKey(operation)) {
                continue;
            }
            for (String address : addresses(operation)) {
                for (String login : hidden.conflictSet()) {
                    Response answer = as(login).get(address);
                    found(answer).forEach(s -> told.add(login + " " + address + ": " + s));
                    reach(reached, operation, answer);
                }
                reach(reached, operation, as(HiddenTickets.WITNESS).get(address));
            }
        }
        assertTrue(told.isEmpty(), String.join("\n", told));
        Set<String> unanswered = new TreeSet<>(paths.keySet());
        unanswered.removeAll(reached);
        unanswered.removeIf(operation -> paths.get(operation).startsWith(PUBLICITY));
        assertEquals(Set.of(), unanswered, "every operation answered somebody once");
    }

    private static void reach(Set<String> reached, String operation, Response answer) {
        if (answer.statusCode() == 200) {
            reached.add(operation);
        }
    }

    /** The walk would be worth nothing if it could not see what is there. */
    @Test
    void theWitnessFindsThemInTheSameAnswers() {
        Set<String> telling = new TreeSet<>();
        for (String operation : paths.keySet()) {
            if (!NOT_WALKED.containsKey(operation)) {
                for (String address : addresses(operation)) {
                    if (!found(as(HiddenTickets.WITNESS).get(address)).isEmpty()) {
                        telling.add(operation);
                    }
                }
            }
        }
        assertTrue(
                telling.containsAll(Set.of("listLedger", "listTickets", "showTicket", "workbench")),
                telling.toString());
    }

    @Test
    void countsExportsAndFiguresSayNothing() {
        for (String login : hidden.conflictSet()) {
            Response count = as(login).get(Ticket.TICKETS + "/count?q=" + hidden.canary());
            if (count.statusCode() == 200) {
                assertEquals(0, count.<Integer>path("count"), login);
            }
            for (String content : List.of("LIST", "LEDGER")) {
                for (String format : List.of("CSV", "XLSX")) {
                    Response file =
                            Staff.as(login)
                                    .accept("*/*")
                                    .body(
                                            Map.of(
                                                    "format", format, "content", content, "reasons",
                                                    false, "filter", Map.of()))
                                    .post("/api/console/ticket-exports");
                    assertEquals(List.of(), found(file), login + " " + content + " " + format);
                }
            }
        }
    }

    @Test
    void theStreamSaysNothing() {
        Ticket ticket = hidden.tickets().get(0);
        String id = HiddenTickets.id(ticket);
        List<EventStream> barred =
                List.of(
                        EventStream.of("handler"),
                        EventStream.of("acceptor"),
                        EventStream.of("discipline"),
                        EventStream.of("deputy"));
        try (EventStream witness = EventStream.of(HiddenTickets.WITNESS)) {
            ticket.act(
                            HiddenTickets.WITNESS,
                            "isolation/retaliation-notices",
                            Map.of("text", "来电说天天被查"))
                    .then()
                    .statusCode(200);

            witness.await("TICKET", id, Duration.ofSeconds(5));
            for (EventStream stream : barred) {
                assertFalse(stream.everything().contains(id), stream.everything());
            }
        } finally {
            barred.forEach(EventStream::close);
        }
    }

    /** The operation as it is, with each hidden ticket where it takes one, searching for it. */
    private Set<String> addresses(String operation) {
        String path =
                paths.get(operation).replace("/imports/{id}", "/imports/" + hidden.importId());
        Set<String> filled = new LinkedHashSet<>();
        if (path.contains("{number}")) {
            List<Ticket> any = new ArrayList<>(hidden.tickets());
            any.add(hidden.neighbour());
            any.forEach(t -> filled.add(path.replace("{number}", t.number())));
        } else {
            filled.add(path);
        }
        Set<String> addresses = new LinkedHashSet<>();
        for (String one : filled) {
            String address =
                    one.replace("{id}", hidden.photo())
                            .replace("{candidateId}", hidden.photo())
                            .replace("{year}", "2026")
                            .replace("{photo}", hidden.photo());
            questions(operation).forEach(question -> addresses.add(address + question));
        }
        return addresses;
    }

    /** What can be asked of the operation that could lead to a hidden ticket. */
    private List<String> questions(String operation) {
        Set<String> takes = parameters.get(operation);
        String months = operation.startsWith("ticketFigure") ? "?from=2024-01&to=2026-12" : "";
        List<String> questions = new ArrayList<>(List.of(months));
        if (takes.contains("q")) {
            questions.add("?q=" + hidden.canary());
            hidden.tickets().forEach(ticket -> questions.add("?q=" + ticket.number()));
        }
        if (takes.contains("aboutStaff")) {
            questions.add((months.isEmpty() ? "?" : months + "&") + "aboutStaff=true");
        }
        if (takes.contains("import")) {
            questions.add("?import=" + hidden.importId());
        }
        if (takes.contains("limit")) {
            questions.add("?limit=100");
        }
        return questions;
    }

    private static RequestSpecification as(String login) {
        return given().auth().oauth2(Staff.token(login)).redirects().follow(false).accept("*/*");
    }

    /** Which of the secrets are anywhere in the answer. */
    private static List<String> found(Response answer) {
        String whole = answer.headers() + "\n" + text(answer);
        return hidden.secrets().stream().filter(whole::contains).toList();
    }

    /** A spreadsheet is a packed file: what is in it counts. */
    private static String text(Response answer) {
        byte[] body = answer.asByteArray();
        if (!answer.contentType().contains("spreadsheetml")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder parts = new StringBuilder();
        try {
            Path file = Files.createTempFile("canary", ".xlsx");
            Files.write(file, body);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    byte[] content = zip.getInputStream(part).readAllBytes();
                    parts.append(new String(content, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts.toString();
    }
}
