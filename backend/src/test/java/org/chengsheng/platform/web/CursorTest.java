package org.chengsheng.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor comes back as it went out; anything else is refused. */
class CursorTest {

    private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T02:00:00Z",
                "2026-11-23T02:00:00.000001Z",
                "2026-11-23T02:00:00.999999999Z",
                "1969-12-31T23:59:59.5Z"
            })
    void comesBackAsItWentOut(String at) {
        Cursor cursor = new Cursor(Instant.parse(at), ID);

        assertEquals(cursor, Cursor.decode(cursor.encode()));
    }

    @Test
    void fitsIntoAnAddressAsItIs() {
        assertTrue(new Cursor(Instant.EPOCH, ID).encode().matches("[A-Za-z0-9_-]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2",
                "x.0.01940000-0000-7000-8000-000000000001",
                "1.0.not-an-id",
                "99999999999999999.0.01940000-0000-7000-8000-000000000001",
                "253402300800.0.01940000-0000-7000-8000-000000000001",
                "-62135596801.0.01940000-0000-7000-8000-000000000001",
                "9223372036854775807.9223372036854775807.01940000-0000-7000-8000-000000000001"
            })
    void anythingElseIsRefused(String plain) {
        String sent = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertRefused(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "' or 1=1", "中文"})
    void whatIsNotEvenEncodedIsRefused(String sent) {
        assertRefused(sent);
    }

    private static void assertRefused(String sent) {
        Refusal refusal = assertThrows(Refusal.class, () -> Cursor.decode(sent));
        assertEquals(PlatformCode.PLATFORM_CURSOR_INVALID, refusal.code());
    }
}
