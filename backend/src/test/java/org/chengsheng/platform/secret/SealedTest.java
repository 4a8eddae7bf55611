package org.chengsheng.platform.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens only unchanged, in its place, with its key. */
class SealedTest {

    private static final String PLACE = "voice_contact|phone|1";
    private static final String PHONE = "13800000000";

    private final Sealed sealed = new Sealed(SecretFixture.keys().derive("personal-data"));

    @ParameterizedTest
    @ValueSource(strings = {"13800000000", "", "王小明", "\uD840\uDC00\uD842\uDFB7先生", "a\nb\u0000c"})
    void opensToTheSameText(String text) {
        assertEquals(text, sealed.open(sealed.seal(text, PLACE), PLACE));
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertFalse(Arrays.equals(sealed.seal(PHONE, PLACE), sealed.seal(PHONE, PLACE)));
    }

    @Test
    void theTextIsNotInTheValue() {
        String value = new String(sealed.seal(PHONE, PLACE), StandardCharsets.ISO_8859_1);

        assertFalse(value.contains(PHONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice_contact|phone|2", "voice_contact|name|1", ""})
    void aValueMovedToAnotherPlaceDoesNotOpen(String elsewhere) {
        byte[] value = sealed.seal(PHONE, PLACE);

        assertThrows(IllegalStateException.class, () -> sealed.open(value, elsewhere));
    }

    @Test
    void anyFlippedBitIsNoticed() {
        byte[] value = sealed.seal(PHONE, PLACE);

        for (int bit = 0; bit < value.length * 8; bit++) {
            byte[] flipped = value.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(
                    IllegalStateException.class, () -> sealed.open(flipped, PLACE), "bit " + bit);
        }
    }

    @Test
    void aCutValueDoesNotOpen() {
        byte[] value = sealed.seal(PHONE, PLACE);

        for (int length = 0; length < value.length; length++) {
            byte[] cut = Arrays.copyOf(value, length);
            assertThrows(IllegalStateException.class, () -> sealed.open(cut, PLACE));
        }
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        byte[] value = sealed.seal(PHONE, PLACE);
        Sealed other = new Sealed(SecretFixture.keys((byte) 8).derive("personal-data"));

        assertThrows(IllegalStateException.class, () -> other.open(value, PLACE));
    }
}
