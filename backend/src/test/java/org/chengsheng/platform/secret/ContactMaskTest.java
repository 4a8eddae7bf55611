package org.chengsheng.platform.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff see of a citizen before they ask for more. */
class ContactMaskTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"王小明, 王**", "王, 王**", "欧阳先生, 欧**", "\uD842\uDFB7先生, \uD842\uDFB7**"})
    void aNameIsShownByItsFirstCharacter(String name, String shown) {
        assertEquals(shown, new Contact(name, null).masked().name());
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "13800001234, 138****1234",
        "+8613800001234, +86****1234",
        "01088880000, 010****0000",
        "1234567, ****",
        "110, ****"
    })
    void aPhoneIsShownByItsEnds(String phone, String shown) {
        assertEquals(shown, new Contact(null, phone).masked().phone());
    }

    @Test
    void nobodyStaysNobody() {
        assertEquals(Contact.NONE, Contact.NONE.masked());
        assertTrue(Contact.NONE.isEmpty());
    }
}
