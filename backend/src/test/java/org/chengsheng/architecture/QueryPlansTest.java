package org.chengsheng.architecture;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chengsheng.architecture.PermissionMatrix.Row;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Every operation of the API is asked: the rows of the permission matrix. */
@QuarkusTest
@TestProfile(QueryPlans.OwnDatabase.class)
class QueryPlansTest extends QueryPlans {

    /** Who sees a bureau, a unit, complaints about staff. */
    private static final List<String> VIEWERS = List.of("leader", "handler", "discipline");

    /** A file of all activities, and what a bureau did in all its years: read once, by an index. */
    private static final Set<String> WHOLE =
            Set.of("exportActivities", "showReview", "exportReview");

    @Test
    void noOperationReadsABigTableFromEndToEnd() {
        MatrixRequests requests = new MatrixRequests();
        forget();
        Map<String, String[]> operations = operations();
        for (Row row : PermissionMatrix.rows()) {
            String[] operation = operations.get(row.operation());
            for (String caller : letIn(row)) {
                String what = row.operation() + " as " + caller;
                int status =
                        requests.send(
                                        operation[0],
                                        operation[1],
                                        row.operation(),
                                        row.object(),
                                        caller)
                                .statusCode();
                assertEquals(row.reached(), status, what);
                check(what, !WHOLE.contains(row.operation()));
            }
        }
        assertAllBounded();
    }

    /** The test sees what it looks for. */
    @Test
    void aScanIsFound() {
        set("enable_indexscan = off", "enable_bitmapscan = off", "enable_indexonlyscan = off");
        ask("leader", Ticket.TICKETS + "?q=%E4%BA%95%E7%9B%96");
        assertSomethingIsBroken();
    }

    /** The first who is let in, and those who see differently. */
    private static List<String> letIn(Row row) {
        List<String> callers =
                PermissionMatrix.CALLERS.stream()
                        .filter(
                                it ->
                                        row.expected().get(PermissionMatrix.CALLERS.indexOf(it))
                                                == row.reached())
                        .toList();
        return Stream.concat(callers.stream().limit(1), callers.stream().filter(VIEWERS::contains))
                .distinct()
                .toList();
    }

    private static Map<String, String[]> operations() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi?format=json").path("paths");
        Map<String, String[]> operations = new LinkedHashMap<>();
        paths.forEach(
                (path, item) ->
                        item.forEach(
                                (method, operation) -> {
                                    if (operation instanceof Map<?, ?> described
                                            && described.get("operationId") instanceof String id) {
                                        operations.put(id, new String[] {method, path});
                                    }
                                }));
        return operations;
    }
}
