package org.chengsheng.platform.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        String[] named =
                annotation(operationId, DotName.createSimple(Refuses.class))
                        .map(refuses -> refuses.value().asStringArray())
                        .orElse(new String[0]);
        Arrays.stream(named)
                .sorted()
                .map(this::code)
                .forEach(
                        code ->
                                byStatus.merge(
                                        code.status(), List.of(code), OperationFacts::joined));
        return byStatus;
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

    private static List<RefusalCode> joined(List<RefusalCode> a, List<RefusalCode> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
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
