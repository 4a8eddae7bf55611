package org.chengsheng.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that people type or keep. */
@ApiTest
class FrontRoutesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/abc", "/pages/file/index", "/apiary", "/query"})
    void aBrowserIsLedToTheFirstPageFromAnAddressNobodyHas(String path) {
        opened(path)
                .then()
                .statusCode(302)
                .header("Location", endsWith("/#/pages/home/index?lost=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/citizen/nothing", "/q/nothing", "/nothing.js"})
    void filesAndProgramsAreToldThatItDoesNotExist(String path) {
        opened(path).then().statusCode(404);
    }

    @Test
    void aProgramIsToldInItsOwnLanguage() {
        given().accept("application/json").get("/abc").then().statusCode(404);
    }

    @Test
    void everyAddressOfTheConsoleIsItsOnePage() {
        opened("/admin/tickets").then().statusCode(200).contentType(containsString("text/html"));
    }

    private static Response opened(String path) {
        return given().redirects().follow(false).accept(BROWSER).get(path);
    }
}
