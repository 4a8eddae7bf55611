package org.chengsheng.architecture;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the HTTP contract says of each operation is what the operation does. */
@ApiTest
class OperationDocumentTest {

    /** Statuses of the codes that every operation may answer; the document says them once. */
    private static final Set<Integer> COMMON = Set.of(400, 401, 403, 405, 406, 413, 415, 499, 503);

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private JsonPath document;

    @BeforeEach
    void read() {
        document =
                given().get("/q/openapi?format=json").then().statusCode(200).extract().jsonPath();
    }

    /** The matrix reaches each operation; the status it sees there must be in the contract. */
    @Test
    void everyStatusOfThePermissionMatrixIsDocumented() {
        Map<String, Set<String>> documented = statuses();
        List<String> missing = new ArrayList<>();
        for (PermissionMatrix.Row row : PermissionMatrix.rows()) {
            for (int status : new TreeSet<>(row.expected())) {
                if (!COMMON.contains(status)
                        && !documented.get(row.operation()).contains("" + status)) {
                    missing.add(row.operation() + " answers " + status);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void whatNoOperationAnswersIsNotDocumented() {
        statuses()
                .forEach(
                        (operation, statuses) -> {
                            long successes =
                                    statuses.stream().filter(s -> s.matches("[23]..")).count();
                            assertEquals(1, successes, operation + " " + statuses);
                        });
    }

    /** {@code Request1} is what the generator makes of two records with the same name. */
    @Test
    void schemasHaveNamesThatMeanSomething() {
        Map<String, Object> schemas = document.getMap("components.schemas");

        assertFalse(schemas.isEmpty());
        assertEquals(
                List.of(),
                schemas.keySet().stream()
                        .filter(name -> name.matches(".*[0-9]|Request|Entry|View|Picture|Issued"))
                        .toList());
    }

    private Map<String, Set<String>> statuses() {
        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        for (Map<String, Object> verbs : paths.values()) {
            verbs.forEach(
                    (verb, operation) -> {
                        if (VERBS.contains(verb) && operation instanceof Map<?, ?> fields) {
                            found.put(
                                    (String) fields.get("operationId"),
                                    statusesOf(fields.get("responses")));
                        }
                    });
        }
        return found;
    }

    private static Set<String> statusesOf(Object responses) {
        Set<String> statuses = new TreeSet<>();
        ((Map<?, ?>) responses).keySet().forEach(status -> statuses.add(status.toString()));
        return statuses;
    }
}
