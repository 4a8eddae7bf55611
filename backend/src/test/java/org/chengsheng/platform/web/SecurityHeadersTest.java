package org.chengsheng.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told not to do, on every answer. */
@ApiTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/citizen/settings",
                "/api/citizen/no-such-thing",
                "/api/citizen/tickets/T20200101-000000",
                "/api/console/tickets",
                "/q/openapi"
            })
    void everyAnswerCarriesThePolicyOnce(String path) {
        Response answer = given().header("X-Requested-With", "JavaScript").get(path);
        List<String> policies = answer.headers().getValues("Content-Security-Policy");
        assertEquals(1, policies.size(), policies.toString());
        String policy = policies.get(0);
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(!policy.contains("unsafe-eval") && !policy.contains("*"), policy);
        assertEquals(List.of("nosniff"), answer.headers().getValues("X-Content-Type-Options"));
        assertEquals(List.of("no-referrer"), answer.headers().getValues("Referrer-Policy"));
        assertEquals(
                List.of("same-origin"), answer.headers().getValues("Cross-Origin-Opener-Policy"));
    }

    @Test
    void citizensGetNoCookie() {
        Citizen citizen = Citizen.asks("市民端不用 Cookie。");
        assertTrue(citizen.looks().extract().cookies().isEmpty());
        assertTrue(given().get("/api/citizen/settings").cookies().isEmpty());
        assertTrue(Citizen.post("{}").cookies().isEmpty());
    }

    @Test
    void aCookieOpensNothingForCitizens() {
        Citizen citizen = Citizen.asks("令牌放在 Cookie 里不算数。");
        given().cookie("Authorization", "Bearer " + citizen.token())
                .cookie("token", citizen.token())
                .get(Citizen.TICKETS + "/" + citizen.number())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/console/tickets",
                "/api/console/tickets/T20200101-000000/acceptances",
                "/api/console/tickets/T20200101-000000/personal-data-views"
            })
    void aWriteFromAnotherSiteIsRefused(String path) {
        Response answer =
                given().contentType(ContentType.JSON)
                        .cookie("q_session", "stolen")
                        .header("Origin", "https://example.org")
                        .body("{}")
                        .redirects()
                        .follow(false)
                        .post(path);
        assertTrue(
                answer.statusCode() == 401
                        || answer.statusCode() == 302
                        || answer.statusCode() == 403,
                answer.statusLine());
        answer.then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void anotherSiteIsNotTold() {
        given().header("Origin", "https://example.org")
                .get("/api/citizen/settings")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-requested-with")
                .options("/api/console/tickets")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answersWithCasesAreNotKept() {
        Citizen citizen = Citizen.asks("答复内容不进缓存。");
        Refused.with(401, "PLATFORM_NOT_SIGNED_IN", given().get(Citizen.TICKETS + "/x"))
                .then()
                .header("Cache-Control", containsString("no-store"));
        citizen.looks().header("Cache-Control", containsString("no-store"));
        Ticket.of(citizen).seenBy("acceptor").header("Cache-Control", containsString("no-store"));
    }

    @Test
    void aPhotoIsServedInASandbox() {
        Citizen citizen = Citizen.complains("照片在沙箱里显示。");
        String link = citizen.looks().extract().path("photos[0].url");
        given().urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff");
        given().urlEncodingEnabled(false)
                .get(link.replaceAll("exp=\\d+", "exp=9999999999"))
                .then()
                .statusCode(404);
        String staffs = Ticket.of(citizen).seenBy("acceptor").extract().path("photos[0].url");
        Staff.as("acceptor")
                .urlEncodingEnabled(false)
                .get(staffs)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        given().get("/api/citizen/settings")
                .then()
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    @Test
    void aForgedIdentityHeaderIsNoSignIn() {
        given().header("X-Requested-With", "JavaScript")
                .header("X-Forwarded-User", "acceptor")
                .header("Remote-User", "acceptor")
                .header("X-Remote-User", "acceptor")
                .get("/api/console/me")
                .then()
                .statusCode(499)
                .body(not(containsString("受理员")));
    }
}
