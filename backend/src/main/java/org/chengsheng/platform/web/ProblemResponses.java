package org.chengsheng.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/** Every operation can be refused, always with the same body; which codes, it says itself. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String ANY =
            "Refused; `code` says why and `detail` what to do. Besides the codes named above:"
                    + " PLATFORM_INPUT_INVALID, PLATFORM_BODY_UNREADABLE, PLATFORM_NOT_SIGNED_IN,"
                    + " PLATFORM_NOT_ALLOWED, PLATFORM_CSRF, ORG_STAFF_UNKNOWN, ORG_STAFF_DISABLED,"
                    + " PLATFORM_METHOD_NOT_ALLOWED, PLATFORM_NOT_ACCEPTABLE,"
                    + " PLATFORM_BODY_TOO_LARGE, PLATFORM_MEDIA_TYPE_NOT_ALLOWED,"
                    + " PLATFORM_SAME_MOMENT, PLATFORM_UNAVAILABLE, PLATFORM_UNEXPECTED";

    private final OperationFacts facts;

    public ProblemResponses(IndexView index) {
        facts = new OperationFacts(index);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        facts.status(operation.getOperationId())
                .ifPresent(status -> succeedWith(responses, status));
        facts.refusals(operation.getOperationId())
                .forEach(
                        (status, codes) ->
                                responses.addAPIResponse(
                                        Integer.toString(status), refused(inWords(codes))));
        responses.addAPIResponse("default", refused(ANY));
        return operation;
    }

    /** The framework writes 200 whatever {@code @ResponseStatus} says. */
    private static void succeedWith(APIResponses responses, int status) {
        APIResponse success = responses.getAPIResponse("200");
        if (success != null && status != 200) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(Integer.toString(status), success);
        }
    }

    private static String inWords(List<RefusalCode> codes) {
        return codes.stream()
                .map(code -> "`" + code.name() + "` " + Messages.title(code))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, problem());
    }

    private static APIResponse refused(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema violation = object().addProperty("field", string()).addProperty("message", string());
        return object().addProperty("type", string())
                .addProperty("title", string())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string())
                .addProperty("code", string())
                .addProperty(
                        "violations",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(violation))
                .addProperty("traceId", string())
                .addProperty("current", object())
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("code")
                .addRequired("detail");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
