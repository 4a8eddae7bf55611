package org.chengsheng.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What every refusal owes: its code, a Chinese sentence, and nothing of the inside. */
public final class Refused {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{4,}");
    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?i)org\\.chengsheng|java\\.|jakarta\\.|com\\.fasterxml|exception|\\bat line\\b"
                            + "|select |insert |(?-i:voice_ticket|publicity_signup)|/(?:tmp|home|root)/|hibernate|netty|jackson");

    private Refused() {}

    /** Asserts status, code, media type and a sentence to act on. */
    public static Response with(int status, String code, Response answer) {
        String body = answer.asString();
        assertEquals(status, answer.statusCode(), body);
        assertTrue(answer.contentType().startsWith("application/problem+json"), body);
        assertEquals(code, answer.path("code"), body);
        assertEquals(status, answer.<Integer>path("status"), body);
        assertTrue(CHINESE.matcher(answer.<String>path("detail")).find(), body);
        assertTrue(CHINESE.matcher(answer.<String>path("title")).find(), body);
        assertFalse(answer.<String>path("traceId").isBlank(), body);
        assertFalse(INSIDE.matcher(body).find(), "shows the inside: " + body);
        return answer;
    }

    /** Asserts that exactly this field is named, with a Chinese sentence beside it. */
    public static Response field(String field, Response answer) {
        with(400, "PLATFORM_INPUT_INVALID", answer);
        List<Map<String, String>> violations = answer.path("violations");
        assertEquals(
                List.of(field),
                violations.stream().map(v -> v.get("field")).toList(),
                answer.asString());
        assertTrue(
                Pattern.compile("[\\u4e00-\\u9fff]")
                        .matcher(violations.get(0).get("message"))
                        .find(),
                answer.asString());
        return answer;
    }
}
