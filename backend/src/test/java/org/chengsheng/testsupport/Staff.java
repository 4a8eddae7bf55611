package org.chengsheng.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests in the name of a demo person, with a token of the development identity provider. */
public final class Staff {

    /** Tokens of the development provider live a few minutes, all tests together take longer. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private record Kept(String token, long until) {

        boolean isFresh() {
            return System.nanoTime() - until < 0;
        }
    }

    private Staff() {}

    /** A JSON request of the person with this login. */
    public static RequestSpecification as(String login) {
        return given().auth().oauth2(token(login)).contentType(ContentType.JSON);
    }

    /** A bearer token for this login; a login that is nobody's staff works too. */
    public static String token(String login) {
        return TOKENS.compute(
                        login, (who, kept) -> kept != null && kept.isFresh() ? kept : keep(who))
                .token();
    }

    private static Kept keep(String login) {
        return new Kept(fetch(login), System.nanoTime() + FRESH.toNanos());
    }

    private static String fetch(String login) {
        String issuer =
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return RestAssured.given()
                .contentType(ContentType.URLENC)
                .formParam("grant_type", "password")
                .formParam("client_id", "chengsheng-console")
                .formParam("client_secret", "demo-secret-of-the-development-provider")
                .formParam("username", login)
                .formParam("password", login)
                .formParam("scope", "openid")
                .post(issuer + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
