package org.chengsheng.publicity.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.UUID;
import org.chengsheng.platform.secret.SecretKeys;
import org.junit.jupiter.api.Test;

class EntryCodesTest {

    private final EntryCodes codes =
            new EntryCodes(new SecretKeys(Base64.getEncoder().encodeToString(new byte[32])));

    @Test
    void eachSignUpHasItsOwnAndAlwaysTheSame() {
        UUID one = UUID.randomUUID();
        assertEquals(codes.of(one), codes.of(one));
        assertNotEquals(codes.of(one), codes.of(UUID.randomUUID()));
        assertTrue(codes.of(one).matches("[0-9A-HJKMNP-TV-Z]{16}"));
    }

    @Test
    void itIsReadAsPeopleTypeIt() {
        UUID one = UUID.randomUUID();
        assertTrue(codes.matches(one, " " + codes.of(one).toLowerCase() + " "));
        assertFalse(codes.matches(UUID.randomUUID(), codes.of(one)));
    }
}
