package org.chengsheng.platform.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What the resource methods say of themselves that the framework does not put into the document.
 */
final class OperationFacts {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName STATUS =
            DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");

    private static final DotName REFUSES = DotName.createSimple(Refuses.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final Map<String, RefusalCode> codes = new HashMap<>();

    OperationFacts(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null) {
                methods.put(id.asString(), operation.target().asMethod());
            }
        }
        for (ClassInfo type : index.getAllKnownImplementations(RefusalCode.class)) {
            for (RefusalCode code : constants(type)) {
                codes.put(code.name(), code);
            }
        }
    }

    /** The status of success, where the method names one. */
    Optional<Integer> status(String operationId) {
        return annotation(operationId, STATUS).map(status -> status.value().asInt());
    }

    /** The codes the operation may answer, by their HTTP status. */
    Map<Integer, List<RefusalCode>> refusals(String operationId) {
        Map<Integer, List<RefusalCode>> byStatus = new TreeMap<>();
        Stream.concat(
                        names(annotation(operationId, REFUSES)),
                        names(ofResource(operationId, REFUSES)))
                .sorted()
                .map(this::code)
                .forEach(
                        code ->
                                byStatus.merge(
                                        code.status(), List.of(code), OperationFacts::joined));
        return byStatus;
    }

    private static Stream<String> names(Optional<AnnotationInstance> refuses) {
        return refuses.stream().flatMap(it -> Arrays.stream(it.value().asStringArray()));
    }

    private RefusalCode code(String name) {
        RefusalCode code = codes.get(name);
        if (code == null) {
            throw new IllegalStateException("@Refuses names an unknown code: " + name);
        }
        return code;
    }

    private Optional<AnnotationInstance> annotation(String operationId, DotName name) {
        return Optional.ofNullable(methods.get(operationId)).map(method -> method.annotation(name));
    }

    private Optional<AnnotationInstance> ofResource(String operationId, DotName name) {
        return Optional.ofNullable(methods.get(operationId))
                .map(method -> method.declaringClass().declaredAnnotation(name));
    }

    private static List<RefusalCode> joined(List<RefusalCode> a, List<RefusalCode> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static RefusalCode[] constants(ClassInfo type) {
        try {
            return (RefusalCode[])
                    Class.forName(
                                    type.name().toString(),
                                    true,
                                    Thread.currentThread().getContextClassLoader())
                            .getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("an indexed class is part of the program", e);
        }
    }
}
