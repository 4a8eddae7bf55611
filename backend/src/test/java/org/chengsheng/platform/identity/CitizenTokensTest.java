package org.chengsheng.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.secret.SecretFixture;
import org.chengsheng.platform.secret.SecretKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen's token opens what it was made for, for its time, and nothing else opens anything. */
class CitizenTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String NUMBER = "T20261123-7KQ4ZP";
    private static final String GOOD =
            "{'iss':'chengsheng','aud':'citizen','sub':'receipt:T20261123-7KQ4ZP',"
                    + "'exp':1795400000}";

    private final CitizenTokens tokens = tokensAt(NOW);

    @Test
    void aReceiptTokenStandsForItsTicketOnly() {
        CitizenTokens.Issued issued = tokens.forReceipt(NUMBER);

        CitizenTokens.Holder holder = tokens.read(issued.token()).orElseThrow();
        assertEquals(Optional.of(NUMBER), holder.receiptNumber());
        assertEquals(Optional.empty(), holder.citizenId());
        assertEquals(NOW.plus(Duration.ofMinutes(30)), issued.expiresAt());
    }

    @Test
    void aWechatTokenStandsForTheCitizenOnly() {
        UUID citizen = UUID.fromString("01940000-0000-7000-8000-000000000001");
        CitizenTokens.Issued issued = tokens.forWechat(citizen);

        CitizenTokens.Holder holder = tokens.read(issued.token()).orElseThrow();
        assertEquals(Optional.of(citizen), holder.citizenId());
        assertEquals(Optional.empty(), holder.receiptNumber());
        assertEquals(NOW.plus(Duration.ofHours(2)), issued.expiresAt());
    }

    @Test
    void aTokenEndsWhenItSays() {
        CitizenTokens.Issued issued = tokens.forReceipt(NUMBER);

        assertTrue(tokensAt(issued.expiresAt().minusSeconds(1)).read(issued.token()).isPresent());
        assertFalse(tokensAt(issued.expiresAt()).read(issued.token()).isPresent());
    }

    @Test
    void aTokenOfAnotherInstallationIsRefused() {
        CitizenTokens other =
                new CitizenTokens(SecretFixture.keys((byte) 9), Clock.fixed(NOW, ZoneOffset.UTC));

        assertFalse(tokens.read(other.forReceipt(NUMBER).token()).isPresent());
    }

    @Test
    void aChangedSubjectIsRefused() {
        String[] parts = tokens.forReceipt(NUMBER).token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        String changed = encode(claims.replace(NUMBER, "T20261123-AAAAAA"));

        assertFalse(tokens.read(parts[0] + "." + changed + "." + parts[2]).isPresent());
    }

    @Test
    void theSignedFormOfTheseTestsIsOurs() {
        assertTrue(tokens.read(signed("{'alg':'HS256'}", GOOD)).isPresent());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'aud':'citizen'|'aud':'staff'",
                "'aud':'citizen',|",
                "'iss':'chengsheng'|'iss':'somebody'",
                ",'exp':1795400000|",
                "'sub':'receipt:T20261123-7KQ4ZP',|"
            })
    void wrongOrMissingClaimsAreRefusedEvenUnderOurKey(String claim, String instead) {
        String claims = GOOD.replace(claim, instead == null ? "" : instead);

        assertFalse(tokens.read(signed("{'alg':'HS256'}", claims)).isPresent());
    }

    @Test
    void anUnsignedTokenIsRefused() {
        String unsigned = encode("{\"alg\":\"none\"}") + "." + encode(json(GOOD)) + ".";

        assertFalse(tokens.read(unsigned).isPresent());
    }

    @Test
    void anotherAlgorithmIsRefused() {
        assertFalse(tokens.read(signed("{'alg':'HS512'}", GOOD)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "....", "中.文.。"})
    void whatIsNoTokenIsRefused(String text) {
        assertFalse(tokens.read(text).isPresent());
    }

    private static CitizenTokens tokensAt(Instant now) {
        return new CitizenTokens(SecretFixture.keys(), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Signs as ours are signed, with any claims. */
    private static String signed(String header, String claims) {
        String body = encode(json(header)) + "." + encode(json(claims));
        byte[] key = SecretFixture.keys().derive("citizen-token");
        byte[] mac = SecretKeys.hmac(key, body.getBytes(StandardCharsets.US_ASCII));
        return body + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
