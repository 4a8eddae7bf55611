package org.chengsheng.publicity.signup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignUpNumberTest {

    @Test
    void aMistypedNumberIsKnownWithoutTheDatabase() {
        String number = SignUpNumber.next(Instant.parse("2026-11-25T16:30:00Z")).value();
        assertTrue(number.startsWith("B20261126-"), number);
        assertTrue(SignUpNumber.isWellFormed(number));
        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == '0' ? '1' : '0');
        assertFalse(SignUpNumber.isWellFormed(wrong));
    }
}
