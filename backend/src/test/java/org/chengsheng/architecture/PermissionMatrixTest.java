package org.chengsheng.architecture;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chengsheng.architecture.PermissionMatrix.Row;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the served OpenAPI document, tried by every kind of caller. */
@ApiTest
class PermissionMatrixTest {

    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403, 499);

    private static MatrixRequests requests;

    private final Map<String, Operation> operations = new LinkedHashMap<>();

    private record Operation(String method, String path) {}

    @BeforeEach
    void readTheDocument() {
        if (requests == null) {
            requests = new MatrixRequests();
        }
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi?format=json").path("paths");
        paths.forEach(
                (path, item) ->
                        item.forEach(
                                (method, operation) -> {
                                    if (operation instanceof Map<?, ?> described
                                            && described.get("operationId") instanceof String id) {
                                        operations.put(id, new Operation(method, path));
                                    }
                                }));
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        Set<String> inTable =
                PermissionMatrix.rows().stream()
                        .map(Row::operation)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(operations.keySet()), inTable);
    }

    @Test
    void everyCellAnswersAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (Row row : PermissionMatrix.rows()) {
            Operation operation = operations.get(row.operation());
            for (int i = 0; i < PermissionMatrix.CALLERS.size() && operation != null; i++) {
                String caller = PermissionMatrix.CALLERS.get(i);
                Response answer =
                        requests.send(
                                operation.method(),
                                operation.path(),
                                row.operation(),
                                row.object(),
                                caller);
                if (answer.statusCode() != row.expected().get(i)) {
                    wrong.add(
                            "%s %s as %s: expected %d, was %d %s"
                                    .formatted(
                                            row.operation(),
                                            row.object(),
                                            caller,
                                            row.expected().get(i),
                                            answer.statusCode(),
                                            codeOf(answer)));
                }
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    @Test
    void aForeignTicketAnswersLikeOneThatDoesNotExist() {
        for (String operation : List.of("showTicket", "verifyChain")) {
            Operation what = operations.get(operation);
            Map<String, Object> foreign = problem(what, operation, "about-staff", "acceptor");
            assertEquals(problem(what, operation, "unknown", "acceptor"), foreign);
        }
    }

    @Test
    void noWayOfWritingAnAddressOpensIt() {
        List<String> open = new ArrayList<>();
        for (String plain :
                List.of(
                        "/api/console/tickets",
                        "/api/console/workbench",
                        requests.fill("/api/console/tickets/{number}", "own"))) {
            for (String variant : variants(plain)) {
                for (String caller : List.of("anonymous", "receipt", "unknown-person", "admin")) {
                    int status = requests.as(caller, "own").get(variant).statusCode();
                    if (status < 300 || status >= 500) {
                        open.add(caller + " " + variant + ": " + status);
                    }
                }
            }
        }
        assertTrue(open.isEmpty(), String.join("\n", open));
    }

    @Test
    void thoseLetInAreLetInByThePlainAddress() {
        int status =
                requests.as("acceptor", "own")
                        .get(requests.fill("/api/console/tickets/{number}", "own"))
                        .statusCode();
        assertEquals(200, status);
        assertTrue(
                NOT_LET_IN.contains(
                        requests.as("anonymous", "own")
                                .get(requests.fill("/api/console/tickets/{number}", "own"))
                                .statusCode()));
    }

    private static List<String> variants(String path) {
        int slash = path.lastIndexOf('/');
        String parent = path.substring(0, slash);
        String last = path.substring(slash + 1);
        return List.of(
                parent + "//" + last,
                "/" + path,
                parent + "/./" + last,
                parent + "/x/../" + last,
                path + ";a",
                path + "%3Ba",
                parent + "%2F" + last,
                parent + "%5C" + last,
                path + "/",
                path.replace("console", "CONSOLE"),
                path + "%00",
                parent + "/..;/" + parent.substring(parent.lastIndexOf('/') + 1) + "/" + last,
                path + ".json",
                path.replace("console", "%2563onsole"),
                path.replace("console", "%63onsole"));
    }

    private Map<String, Object> problem(
            Operation what, String operation, String object, String caller) {
        Response answer = requests.send(what.method(), what.path(), operation, object, caller);
        assertEquals(404, answer.statusCode());
        Map<String, Object> problem = new LinkedHashMap<>(answer.path(""));
        problem.remove("traceId");
        return problem;
    }

    private static String codeOf(Response answer) {
        String body = answer.asString();
        return body.contains("\"code\"") ? answer.path("code") : "";
    }
}
