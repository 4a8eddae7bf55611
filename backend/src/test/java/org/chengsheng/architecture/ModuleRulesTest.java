package org.chengsheng.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules and their one direction (architecture.md 3). */
class ModuleRulesTest {

    /** Module: what it may use. A new edge is a line here and a decision note. */
    private static final Map<String, Set<String>> EDGES =
            Map.of(
                    "platform", Set.of(),
                    "org", Set.of("platform"),
                    "voice", Set.of("org", "platform"),
                    "publicity", Set.of("org", "platform"),
                    "press", Set.of("org", "platform"),
                    "outreach", Set.of("org", "platform"),
                    "assess", Set.of("voice", "publicity", "press", "outreach", "org", "platform"),
                    "insight",
                            Set.of(
                                    "assess",
                                    "voice",
                                    "publicity",
                                    "press",
                                    "outreach",
                                    "org",
                                    "platform"));

    /** Capability packages of the platform are each their own face. */
    private static final String FACES_IN_PACKAGES = "platform";

    static List<String> modules() {
        return List.copyOf(new TreeSet<>(ProductClasses.modules()));
    }

    static List<String> modulesWithABaseFace() {
        return modules().stream().filter(module -> !module.equals(FACES_IN_PACKAGES)).toList();
    }

    @Test
    void everyClassLiesInAListedModule() {
        String[] listed = EDGES.keySet().stream().map(ModuleRulesTest::all).toArray(String[]::new);

        classes().should().resideInAnyPackage(listed).check(ProductClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyWhatTheTableNames(String module) {
        String[] forbidden =
                EDGES.keySet().stream()
                        .filter(other -> !other.equals(module))
                        .filter(other -> !EDGES.get(module).contains(other))
                        .map(ModuleRulesTest::all)
                        .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(all(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(ProductClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("modulesWithABaseFace")
    void insidesOfAModuleAreItsOwn(String module) {
        noClasses()
                .that(not(resideInAPackage(all(module))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ProductClasses.ROOT + "." + module + ".*..")
                .check(ProductClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void featuresOfAModuleHaveNoCycles(String module) {
        slices().matching(ProductClasses.ROOT + "." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProductClasses.ALL);
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching(ProductClasses.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProductClasses.ALL);
    }

    /** Shared inside a module, never across: what crosses is a view record. */
    @ParameterizedTest
    @MethodSource("modulesWithABaseFace")
    void entitiesAreUsedInTheirModuleOnly(String module) {
        DescribedPredicate<JavaClass> entitiesOfTheModule =
                DescribedPredicate.<JavaClass>describe(
                                "entities", type -> type.isAnnotatedWith(Entity.class))
                        .and(resideInAPackage(all(module)));

        classes()
                .that(entitiesOfTheModule)
                .should()
                .onlyBeAccessed()
                .byAnyPackage(all(module))
                .check(ProductClasses.ALL);
    }

    @Test
    void faceOfAModuleHoldsNoEntity() {
        String[] faces =
                modulesWithABaseFace().stream()
                        .map(module -> ProductClasses.ROOT + "." + module)
                        .toArray(String[]::new);

        noClasses()
                .that(resideInAnyPackage(faces))
                .should()
                .beAnnotatedWith(Entity.class)
                .check(ProductClasses.ALL);
    }

    private static String all(String module) {
        return ProductClasses.ROOT + "." + module + "..";
    }
}
