package org.chengsheng.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every operation can be refused, and always with the same body. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().addAPIResponse("default", refused());
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, problem());
    }

    private static APIResponse refused() {
        return OASFactory.createAPIResponse()
                .description("Refused; `code` says why and `detail` what to do")
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
