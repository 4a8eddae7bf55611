package org.chengsheng.architecture;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.Test;

/** The committed document is what the code says; clients are generated from it. */
@ApiTest
class OpenApiDocumentTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** {@code ./mvnw test -Dtest=OpenApiDocumentTest -Dopenapi.update=true} writes it anew. */
    @Test
    void committedDocumentIsTheOneOfTheCode() throws IOException {
        String served =
                given().accept("application/yaml")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served, "openapi.yaml is not up to date");
    }
}
