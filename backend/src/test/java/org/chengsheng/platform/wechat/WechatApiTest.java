package org.chengsheng.platform.wechat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.LogCapture;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.testsupport.WechatPlatform;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in and text check through the WeChat platform, whatever the platform does. */
@ApiTest
@TestProfile(WechatPlatform.Profile.class)
class WechatApiTest {

    private static final String SESSION_KEY = "canary-session-key==";
    private static final String LOGIN = "/sns/jscode2session";
    private static final String CHECK = "/wxa/msg_sec_check";

    private WireMock platform;

    @BeforeEach
    void platformIsWell() {
        URI address =
                URI.create(
                        ConfigProvider.getConfig()
                                .getValue("chengsheng.wechat.api-host", String.class));
        platform = new WireMock(address.getHost(), address.getPort());
        platform.resetToDefaultMappings();
        platform.register(
                post(urlPathEqualTo("/cgi-bin/stable_token"))
                        .willReturn(
                                okJson(
                                        "{\"access_token\":\"platform-token\",\"expires_in\":7200}")));
        checkSays("{\"errcode\":0,\"result\":{\"suggest\":\"pass\",\"label\":100}}");
        Limits.lift();
    }

    @Test
    void aCodeOfThePlatformSignsIn() {
        String token = signedIn("openid-of-one");
        assertNotNull(token);
        mine(token).then().statusCode(200).body("items.size()", is(0));
        given().get("/api/citizen/settings").then().body("wechatLogin", is(true));
    }

    @Test
    void theSameUserIsTheSameCitizen() {
        String first = signedIn("openid-of-two");
        String number = file(first, consult("同一个人第二次登录还看得到。")).path("number");
        mine(signedIn("openid-of-two")).then().body("items.number", contains(number));
    }

    @Test
    void mineAreMineAlone() {
        String one = signedIn("openid-of-three");
        String two = signedIn("openid-of-four");
        String number = file(one, consult("只有本人看得到的一件。")).path("number");
        mine(one).then().body("items.number", contains(number)).body("nextCursor", nullValue());
        mine(two).then().body("items.size()", is(0));
        as(one).get(Citizen.TICKETS + "/" + number).then().statusCode(200);
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", as(two).get(Citizen.TICKETS + "/" + number));
    }

    @Test
    void aLongListOfMineIsPaged() {
        String token = signedIn("openid-of-pages");
        for (int i = 0; i < 5; i++) {
            file(token, consult("翻页用的第 " + i + " 件诉求。")).then().statusCode(201);
        }
        Response first = as(token).get(Citizen.TICKETS + "?limit=3");
        assertEquals(3, first.<Integer>path("items.size()"));
        Response second =
                as(token).get(Citizen.TICKETS + "?limit=3&cursor=" + first.path("nextCursor"));
        assertEquals(2, second.<Integer>path("items.size()"));
        Refused.with(400, "PLATFORM_CURSOR_INVALID", as(token).get(Citizen.TICKETS + "?cursor=x"));
        Refused.field("limit", as(token).get(Citizen.TICKETS + "?limit=101"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40029, 40163, 40226})
    void aCodeThePlatformDoesNotKnowIsRefused(int error) {
        loginSays("{\"errcode\":" + error + ",\"errmsg\":\"invalid code\"}");
        Refused.with(401, "PLATFORM_WECHAT_CODE_REFUSED", signIn("used-code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errcode\":-1,\"errmsg\":\"system error\"}",
                "{\"errcode\":45011,\"errmsg\":\"frequency limit\"}",
                "{}"
            })
    void anAnswerThatHelpsNobodyIsAnOutage(String answer) {
        loginSays(answer);
        Refused.with(503, "PLATFORM_WECHAT_UNAVAILABLE", signIn("code"));
    }

    @Test
    void aPlatformThatIsDownIsAnOutage() {
        platform.register(
                get(urlPathEqualTo(LOGIN))
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        Refused.with(503, "PLATFORM_WECHAT_UNAVAILABLE", signIn("code"));
        platform.register(
                get(urlPathEqualTo(LOGIN))
                        .willReturn(aResponse().withStatus(502).withBody("<html>")));
        Refused.with(503, "PLATFORM_WECHAT_UNAVAILABLE", signIn("code"));
    }

    @Test
    void anEmptyCodeIsNamed() {
        Refused.field("code", signIn(""));
        Refused.field("code", signIn("x".repeat(129)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | {\"errcode\":0,\"result\":{\"suggest\":\"pass\",\"label\":100}}",
                "true | {\"errcode\":0,\"result\":{\"suggest\":\"risky\",\"label\":20001}}",
                "true | {\"errcode\":0,\"result\":{\"suggest\":\"review\",\"label\":21000}}",
                "true | {\"errcode\":87014,\"errmsg\":\"risky content\"}",
                "true | {\"errcode\":-1,\"errmsg\":\"system error\"}",
                "true | {\"errcode\":0}"
            })
    void theTextCheckOnlyFlags(boolean flagged, String verdict) {
        checkSays(verdict);
        Response receipt = file(signedIn("openid-of-checks"), consult("内容检查只提示，不拦截。"));
        receipt.then().statusCode(201);
        Ticket.numbered(receipt.path("number")).seenBy("acceptor").body("flagged", is(flagged));
    }

    @Test
    void aPlatformThatIsDownStopsNoTicket() {
        String token = signedIn("openid-of-outage");
        platform.register(
                post(urlPathEqualTo(CHECK))
                        .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        Response receipt = file(token, consult("平台连不上也要能提交。"));
        receipt.then().statusCode(201);
        Ticket.numbered(receipt.path("number")).seenBy("acceptor").body("flagged", is(true));
    }

    @Test
    void reportsAndComplaintsAboutStaffNeverLeaveTheHouse() {
        String token = signedIn("openid-of-reports");
        platform.removeMappings();
        file(token, Map.of("kind", "REPORT", "text", "举报夜间偷倒渣土。", "place", Citizen.place()))
                .then()
                .statusCode(201);
        file(token, Map.of("kind", "COMPLAINT", "text", "投诉一名队员的态度。", "aboutStaff", true))
                .then()
                .statusCode(201);
        Citizen.asks("没有登录的咨询也不外送。");
        platform.verifyThat(0, postRequestedFor(urlPathEqualTo(CHECK)));
        assertEquals(0, platform.find(postRequestedFor(anyUrl())).size());
    }

    @Test
    void anAnonymousComplaintAboutStaffIsTiedToNobody() {
        String token = signedIn("openid-of-fear");
        Response receipt =
                file(token, Map.of("kind", "COMPLAINT", "text", "不敢留名的一件投诉。", "aboutStaff", true));
        assertEquals(
                "t",
                OwnerDatabase.text(
                        "select citizen_id is null from voice_ticket where number = ?",
                        receipt.<String>path("number")));
        mine(token).then().body("items.size()", is(0));
    }

    @Test
    void secretsOfThePlatformAreNeverShown() {
        try (LogCapture logs = LogCapture.open()) {
            loginSays(session("canary-openid"));
            String good = signIn("good-code").then().statusCode(200).extract().asString();
            String token = new io.restassured.path.json.JsonPath(good).getString("token");
            String filed = file(token, consult("密钥和标识都不外露。")).asString();
            String mine = mine(token).asString();
            loginSays("{\"errcode\":40029,\"errmsg\":\"invalid code\"}");
            String bad = signIn("bad-code").asString();
            platform.register(
                    get(urlPathEqualTo(LOGIN))
                            .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
            String down = signIn("bad-code").asString();
            checkSays("{\"errcode\":-1,\"errmsg\":\"system error\"}");
            String flagged = file(token, consult("检查失败时也不外露。")).asString();

            Map<String, String> places = new HashMap<>();
            places.put("answers", good + filed + mine + bad + down + flagged);
            places.put("logs", logs.text());
            places.forEach(
                    (place, text) -> {
                        for (String canary :
                                new String[] {
                                    WechatPlatform.SECRET, SESSION_KEY, "canary-openid"
                                }) {
                            assertFalse(text.contains(canary), canary + " in " + place);
                        }
                    });
        }
        assertEquals(
                0,
                OwnerDatabase.number(
                        "select count(*) from platform_citizen c where strpos(c::text, encode("
                                + "'canary-openid'::bytea, 'hex')) > 0"));
    }

    private String signedIn(String openid) {
        loginSays(session(openid));
        return signIn("code-of-" + openid).then().statusCode(200).extract().path("token");
    }

    private static String session(String openid) {
        return "{\"openid\":\"" + openid + "\",\"session_key\":\"" + SESSION_KEY + "\"}";
    }

    private void loginSays(String answer) {
        platform.register(
                get(urlPathEqualTo(LOGIN))
                        .withQueryParam("grant_type", equalTo("authorization_code"))
                        .willReturn(okJson(answer)));
    }

    private void checkSays(String answer) {
        platform.register(post(urlPathEqualTo(CHECK)).willReturn(okJson(answer)));
    }

    private static Response signIn(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/citizen/wechat-sessions");
    }

    private static io.restassured.specification.RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    private static Response mine(String token) {
        return as(token).get(Citizen.TICKETS);
    }

    private static Response file(String token, Map<String, ?> body) {
        return as(token)
                .header("Idempotency-Key", Citizen.newKey())
                .body(body)
                .post(Citizen.TICKETS);
    }

    private static Map<String, String> consult(String text) {
        return Map.of("kind", "CONSULT", "text", text);
    }
}
