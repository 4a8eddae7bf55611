package org.chengsheng.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chengsheng.platform.web.RefusalCode;

/**
 * Which refusal codes the code of an endpoint can come across: a walk over all calls from it inside
 * the product. Like every such walk it may find a little too much, never too little.
 */
final class ReachableRefusals {

    private ReachableRefusals() {}

    static Set<String> from(JavaCodeUnit endpoint) {
        Set<String> codes = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        open.add(endpoint);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (!seen.add(unit) || isMapping(unit)) {
                continue;
            }
            unit.getFieldAccesses().stream()
                    .filter(ReachableRefusals::isCode)
                    .forEach(access -> codes.add(access.getTarget().getName()));
            called(unit).forEach(open::add);
        }
        return codes;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream(),
                        unit.getCodeUnitReferencesFromSelf().stream())
                .filter(call -> isOurs(call.getTargetOwner()))
                .flatMap(ReachableRefusals::implementations);
    }

    /** The called method itself, and what overrides it. */
    private static Stream<JavaCodeUnit> implementations(JavaCodeUnitAccess<?> call) {
        Stream<JavaCodeUnit> itself =
                call.getTarget().resolveMember().stream().map(JavaCodeUnit.class::cast);
        return Stream.concat(
                itself,
                call.getTargetOwner().getAllSubclasses().stream()
                        .filter(ReachableRefusals::isOurs)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> overrides(method, call)));
    }

    private static boolean overrides(JavaMethod method, JavaCodeUnitAccess<?> call) {
        return method.getName().equals(call.getName())
                && method.getRawParameterTypes().equals(call.getTarget().getRawParameterTypes());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ProductClasses.ROOT);
    }

    private static boolean isCode(JavaFieldAccess access) {
        return access.getTargetOwner().isEnum()
                && access.getTargetOwner().isAssignableTo(RefusalCode.class)
                && access.getTarget().getRawType().equals(access.getTargetOwner());
    }

    /** The enums list their own constants. */
    private static boolean isMapping(JavaCodeUnit unit) {
        return unit.getOwner().isAssignableTo(RefusalCode.class);
    }
}
