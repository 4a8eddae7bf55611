package org.chengsheng.platform.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting takes only what a migration allowed it to be. */
class SettingTest {

    private final Setting number = new Setting("a.number", SettingType.NUMBER, 1, 90, "7");
    private final Setting text = new Setting("a.text", SettingType.TEXT, 2, 5, "城管局");
    private final Setting words = new Setting("a.words", SettingType.WORDS, 1, 3, "自杀 爆炸");

    @ParameterizedTest
    @ValueSource(strings = {"", "seven", "7.5", "1e3", "７", "99999999999", "0x10"})
    void aNumberIsAWholeNumber(String entered) {
        refused(number, entered);
        assertEquals("7", number.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "91", "-7", "999999999"})
    void aNumberStaysInItsRange(String entered) {
        refused(number, entered);
    }

    @Test
    void theBoundsBelongToTheRange() {
        number.change("1");
        number.change(" 090 ");
        assertEquals("90", number.value(), "in its normal form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"市", "示范市城管局", "城管\n局", "   "})
    void aTextHasItsLengthAndOneLine(String entered) {
        refused(text, entered);
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        text.change("𠮷𠮷𠮷𠮷𠮷");
        assertEquals("𠮷𠮷𠮷𠮷𠮷", text.value());
    }

    @Test
    void wordsAreSplitAtWhateverAPersonTypesAndKeptOnce() {
        words.change("自杀，爆炸、 投毒;爆炸\n");
        assertEquals("自杀 爆炸 投毒", words.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ， ", "一 二 三 四", "这是一个很长很长很长很长很长很长很长很长的句子"})
    void wordsHaveACountAndALength(String entered) {
        refused(words, entered);
    }

    private static void refused(Setting setting, String entered) {
        Refusal refusal = assertThrows(Refusal.class, () -> setting.change(entered));
        assertEquals(PlatformCode.PLATFORM_SETTING_INVALID, refusal.code());
    }
}
