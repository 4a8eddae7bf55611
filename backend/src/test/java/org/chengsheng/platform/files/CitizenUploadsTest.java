package org.chengsheng.platform.files;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class CitizenUploadsTest {

    private static final String UPLOADS = "/api/citizen/uploads";

    @Inject Uploads uploads;
    @Inject FileLinks links;

    @Test
    void aPhotoIsTakenIn() {
        upload("photo.jpg", SampleImages.jpeg())
                .statusCode(201)
                .body("id", matchesPattern("[0-9A-HJKMNP-TV-Z]{26}"))
                .body("width", equalTo(SampleImages.WIDTH))
                .body("height", equalTo(SampleImages.HEIGHT));
    }

    @Test
    void eachUploadHasItsOwnToken() {
        assertNotEquals(token(SampleImages.jpeg()), token(SampleImages.jpeg()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload=alert(1)>.jpg",
                "../../etc/passwd",
                "a.jpg;.html",
                "\u202egpj.exe",
                "photo.php.jpg",
                "name with ' quote.html"
            })
    void theFileNameIsNeverLookedAt(String name) {
        upload(name, SampleImages.jpeg()).statusCode(201);
    }

    @Test
    void renamedHtmlIsRefused() {
        refused(
                upload("photo.jpg", JpegBytes.latin("<html><script>")),
                PlatformCode.PLATFORM_FILE_TYPE_NOT_ALLOWED);
    }

    @Test
    void elevenMegabytesAreRefused() {
        refused(
                upload("photo.jpg", Arrays.copyOf(SampleImages.jpeg(), 11 << 20)),
                PlatformCode.PLATFORM_FILE_TOO_LARGE);
    }

    @Test
    void aPixelFloodIsRefused() {
        refused(
                upload("photo.png", PngBytes.flat(65_500, 65_500, 1, 0, 1 << 20)),
                PlatformCode.PLATFORM_IMAGE_TOO_LARGE);
    }

    @Test
    void aCutPhotoIsRefused() {
        refused(
                upload("photo.jpg", Arrays.copyOf(SampleImages.jpeg(), 500)),
                PlatformCode.PLATFORM_IMAGE_DAMAGED);
    }

    @Test
    void noFileAndTwoFilesAreRefused() {
        refused(
                given().multiPart("other", "text").post(UPLOADS).then(),
                PlatformCode.PLATFORM_INPUT_INVALID);
        refused(
                given().multiPart("file", "1.jpg", SampleImages.jpeg())
                        .multiPart("file", "2.jpg", SampleImages.jpeg())
                        .post(UPLOADS)
                        .then(),
                PlatformCode.PLATFORM_INPUT_INVALID);
    }

    @Test
    void anUploadCanBeTakenBackOnce() {
        String token = token(SampleImages.jpeg());

        given().delete(UPLOADS + "/" + token).then().statusCode(204);

        refused(
                given().delete(UPLOADS + "/" + token).then(),
                PlatformCode.PLATFORM_UPLOAD_NOT_FOUND);
        assertUnknown(Uploads.CITIZEN, token);
    }

    @Test
    void anUploadIsUsedOnce() {
        String token = token(SampleImages.jpeg());

        assertEquals(1, claim(Uploads.CITIZEN, token).size());

        assertUnknown(Uploads.CITIZEN, token);
        refused(
                given().delete(UPLOADS + "/" + token).then(),
                PlatformCode.PLATFORM_UPLOAD_NOT_FOUND);
    }

    @Test
    void aFailedActLeavesTheUploadUsable() {
        String token = token(SampleImages.jpeg());

        assertUnknown(Uploads.CITIZEN, token, "0123456789ABCDEFGHJKMNPQRS");

        assertEquals(1, claim(Uploads.CITIZEN, token).size());
    }

    @Test
    void aForeignUploadIsUnknown() {
        String token = token(SampleImages.jpeg());
        String other = Uploads.staff(UUID.randomUUID());

        assertUnknown(other, token);
        assertThrows(Refusal.class, () -> uploads.discard(token, other));

        assertEquals(1, claim(Uploads.CITIZEN, token).size());
    }

    @Test
    void tooManyOrRepeatedTokensAreRefused() {
        String token = token(SampleImages.jpeg());

        assertUnknown(Uploads.CITIZEN, token, token);
        assertThrows(
                Refusal.class,
                () ->
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                uploads.claim(
                                                        List.of(token),
                                                        Uploads.CITIZEN,
                                                        0,
                                                        CitizenUploadsTest::unknown)));
    }

    @Test
    void aSignedLinkShowsThePhotoInASandbox() {
        UUID file = claim(Uploads.CITIZEN, token(SampleImages.jpeg(600, 450))).get(0);

        Response answer = given().urlEncodingEnabled(false).get(links.citizenLink(file, false));

        byte[] shown =
                answer.then()
                        .statusCode(200)
                        .contentType("image/jpeg")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .header("Content-Disposition", "inline; filename=\"" + file + ".jpg\"")
                        .header("Cache-Control", "private, max-age=600")
                        .extract()
                        .asByteArray();

        assertEquals(1, answer.headers().getValues("Content-Security-Policy").size());
        assertEquals(1, answer.headers().getValues("X-Content-Type-Options").size());
        assertArrayEquals(Pipeline.prepare(SampleImages.jpeg(600, 450)).full(), shown);
        assertEquals(600, uploads.find(file).orElseThrow().width());
    }

    @Test
    void theSmallVersionIsSmall() {
        UUID file = claim(Uploads.CITIZEN, token(SampleImages.jpeg(600, 450))).get(0);

        byte[] shown =
                given().urlEncodingEnabled(false).get(links.citizenLink(file, true)).asByteArray();

        assertEquals(480, Pipeline.decode(shown).getWidth());
    }

    @Test
    void aPhotoTheBrowserHasIsNotSentAgain() {
        UUID file = claim(Uploads.CITIZEN, token(SampleImages.jpeg())).get(0);
        String link = links.citizenLink(file, false);
        String tag = given().urlEncodingEnabled(false).get(link).header("ETag");

        given().urlEncodingEnabled(false)
                .header("If-None-Match", tag)
                .get(link)
                .then()
                .statusCode(304);
    }

    @Test
    void aForgedLinkAndAnUnknownPhotoLookTheSame() {
        UUID file = claim(Uploads.CITIZEN, token(SampleImages.jpeg())).get(0);

        for (String link :
                List.of(
                        links.citizenLink(file, false).replace("sig=", "sig=A"),
                        "/api/citizen/files/" + file,
                        "/api/citizen/files/" + file + "?w=full&exp=abc&sig=x",
                        "/api/citizen/files/not-an-id?w=full&exp=1&sig=x",
                        "/api/citizen/files/..%2f..%2fetc%2fpasswd?w=full&exp=1&sig=x",
                        links.citizenLink(UUID.randomUUID(), false))) {
            refused(
                    given().urlEncodingEnabled(false).get(link).then(),
                    PlatformCode.PLATFORM_NOT_FOUND);
        }
    }

    private List<UUID> claim(String owner, String... tokens) {
        return QuarkusTransaction.requiringNew()
                .call(() -> uploads.claim(List.of(tokens), owner, 9, CitizenUploadsTest::unknown));
    }

    private void assertUnknown(String owner, String... tokens) {
        Refusal refusal = assertThrows(Refusal.class, () -> claim(owner, tokens));
        assertEquals(PlatformCode.PLATFORM_UPLOAD_NOT_FOUND, refusal.code());
    }

    private static Refusal unknown() {
        return new Refusal(PlatformCode.PLATFORM_UPLOAD_NOT_FOUND);
    }

    private static String token(byte[] photo) {
        return upload("photo.jpg", photo).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse upload(String name, byte[] content) {
        return given().multiPart("file", name, content).post(UPLOADS).then();
    }

    private static void refused(ValidatableResponse answer, PlatformCode code) {
        answer.statusCode(code.status())
                .contentType("application/problem+json")
                .body("code", equalTo(code.name()));
        String detail = answer.extract().path("detail");
        assertTrue(detail.matches(".*[\\u4e00-\\u9fff].*"), detail);
    }
}
