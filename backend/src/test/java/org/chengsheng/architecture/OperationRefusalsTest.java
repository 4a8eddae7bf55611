package org.chengsheng.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.voice.ticket.Given;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** Every operation names the refusals that are its own, so that the HTTP contract can list them. */
class OperationRefusalsTest {

    /** What any operation may answer; the document says it once. */
    private static final Set<String> COMMON =
            Set.of(
                    "PLATFORM_INPUT_INVALID",
                    "PLATFORM_BODY_UNREADABLE",
                    "PLATFORM_NOT_SIGNED_IN",
                    "PLATFORM_NOT_ALLOWED",
                    "PLATFORM_CSRF",
                    "PLATFORM_METHOD_NOT_ALLOWED",
                    "PLATFORM_NOT_ACCEPTABLE",
                    "PLATFORM_BODY_TOO_LARGE",
                    "PLATFORM_MEDIA_TYPE_NOT_ALLOWED",
                    "PLATFORM_UNAVAILABLE",
                    "PLATFORM_UNEXPECTED",
                    "ORG_STAFF_UNKNOWN",
                    "ORG_STAFF_DISABLED");

    private static final Set<String> CONDITIONS =
            Arrays.stream(Given.values())
                    .map(given -> given.refusal().name())
                    .collect(Collectors.toSet());

    @Test
    void everyOperationNamesTheRefusalsItsCodeCanThrow() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : ProductClasses.ALL) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isMetaAnnotatedWith(HttpMethod.class)
                        && method.isAnnotatedWith(Operation.class)) {
                    compare(method, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong, String.join("\n", wrong));
    }

    private static Set<String> named(HasAnnotations<?> place) {
        return place.isAnnotatedWith(Refuses.class)
                ? new TreeSet<>(List.of(place.getAnnotationOfType(Refuses.class).value()))
                : new TreeSet<>();
    }

    private static void compare(JavaMethod method, List<String> wrong) {
        Set<String> expected = ReachableRefusals.from(method);
        expected.removeAll(COMMON);
        Set<String> ofResource = named(method.getOwner());
        Set<String> named = named(method);
        named.addAll(ofResource);
        // Which conditions of the life-cycle an act meets is data of its rows, not a call.
        Set<String> byRows = new TreeSet<>(named);
        byRows.retainAll(CONDITIONS);
        expected.addAll(byRows);
        if (!named.equals(expected)) {
            if (expected.containsAll(ofResource)) {
                expected.removeAll(ofResource);
            }
            wrong.add(
                    method.getOwner().getSimpleName()
                            + "."
                            + method.getName()
                            + " @Refuses({\""
                            + String.join("\", \"", expected)
                            + "\"})");
        }
    }
}
