package org.chengsheng.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.ProblemMappers;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.RefusalCode;
import org.junit.jupiter.api.Test;

/** How classes are built, whatever their module (architecture.md 3, style.md 3.1). */
class CodeRulesTest {

    private static final List<Class<? extends Annotation>> SECURITY =
            List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);

    private static final String WRITES = "(add|save|persist|delete|update|flush|byNumberForAct).*";

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private static final DescribedPredicate<JavaMethod> ENDPOINTS =
            DescribedPredicate.describe(
                    "are endpoints",
                    method ->
                            method.isMetaAnnotatedWith(HttpMethod.class)
                                    && !method.getOwner().isInterface());

    private static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));

    /** A package-private one is dropped with a mere warning and answers 404. */
    @Test
    void endpointsArePublic() {
        methods().that(ENDPOINTS).should().bePublic().check(ProductClasses.ALL);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods().that(ENDPOINTS).should(sayWhoMayCall()).check(ProductClasses.ALL);
    }

    @Test
    void endpointsReturnNoEntities() {
        noMethods()
                .that(ENDPOINTS)
                .should(
                        new ArchCondition<>("return an entity") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean leaks =
                                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                                .anyMatch(ENTITIES);
                                events.add(
                                        new SimpleConditionEvent(
                                                method, leaks, method.getFullName()));
                            }
                        })
                .check(ProductClasses.ALL);
    }

    /** Who was too late is told what stands there now; {@code Refusal.stale} asks for it. */
    @Test
    void aStaleVersionIsRefusedWithWhatStandsThereNow() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Refusal.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(ProblemMappers.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(PlatformCode.class.getName())
                .should()
                .accessField(PlatformCode.class, "PLATFORM_STALE_VERSION")
                .check(ProductClasses.ALL);
    }

    /** A rule nobody has seen refuse may be gone tomorrow. */
    @Test
    void everyRefusalIsTestedByItsName() throws IOException {
        Set<String> untested =
                ProductClasses.ALL.stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(code -> ((Enum<?>) code).name())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(untested.isEmpty());

        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            for (Path test :
                    sources.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                NAME.matcher(Files.readString(test))
                        .results()
                        .forEach(name -> untested.remove(name.group()));
            }
        }
        assertEquals(Set.of(), untested);
    }

    @Test
    void resourcesLeaveTheDatabaseToUseCasesAndProjections() {
        noClasses()
                .that()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(ProductClasses.ALL);
    }

    /** Reading from a repository is allowed; what changes rows belongs into a use case. */
    @Test
    void resourcesWriteThroughUseCasesOnly() {
        noClasses()
                .that()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "a repository writes",
                                call ->
                                        call.getTargetOwner()
                                                        .isAssignableTo(PanacheRepositoryBase.class)
                                                && call.getName().matches(WRITES)))
                .check(ProductClasses.ALL);
    }

    @Test
    void theTimeComesFromAClock() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(ProductClasses.ROOT + ".platform..")))
                .should()
                .callMethodWhere(readsTheTimeByItself())
                .check(ProductClasses.ALL);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)(\\$.*)?")
                .check(ProductClasses.ALL);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry a security annotation, or their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                        SECURITY.stream()
                                .anyMatch(
                                        annotation ->
                                                method.isAnnotatedWith(annotation)
                                                        || method.getOwner()
                                                                .isAnnotatedWith(annotation));
                events.add(
                        new SimpleConditionEvent(
                                method,
                                said,
                                method.getFullName() + " says who may call: " + said));
            }
        };
    }

    /** {@code now()} without a Clock, the system clock itself, and the old ways. */
    private static DescribedPredicate<JavaCall<?>> readsTheTimeByItself() {
        return DescribedPredicate.describe(
                "reads the time without an injected Clock",
                call -> {
                    JavaClass owner = call.getTargetOwner();
                    boolean now =
                            owner.getPackageName().startsWith("java.time")
                                    && call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean system =
                            owner.isEquivalentTo(Clock.class)
                                    && call.getName().startsWith("system");
                    boolean old =
                            owner.isEquivalentTo(System.class)
                                    && call.getName().equals("currentTimeMillis");
                    return now || system || old;
                });
    }
}
