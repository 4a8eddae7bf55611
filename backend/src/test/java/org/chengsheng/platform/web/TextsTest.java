package org.chengsheng.platform.web;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens' text stays text. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "解放路夜市\n每晚占道",
                "名字\uD840\uDC00\uD842\uDFB7先生",
                "<b>不是标签</b> & \"引号\"",
                "一家三口👨\u200D👩\u200D👧都受影响"
            })
    void whatWasWrittenIsKept(String text) {
        assertEquals(text, Texts.clean("text", text, 5));
    }

    @Test
    void lineBreaksAreOfOneKind() {
        assertEquals("一\n二\n三", Texts.orNull("一\r\n二\r三"));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertEquals("caf\u00E9", Texts.orNull("cafe\u0301"));
    }

    @Test
    void controlAndDirectionCharactersAreGone() {
        assertEquals("一二三四", Texts.orNull("\uFEFF一\u0000二\u001B三\u202E四\u2066\u0007"));
    }

    @Test
    void blanksAroundAreGoneAndTabsInsideStay() {
        assertEquals("一\t二", Texts.orNull(" \u3000一\t二\n "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "四个字呀",
                "   四个字呀   ",
                "\u0000\u0000\u0000\u0000\u0000",
                "\u200B\u200B\u200B\u200B\u200B",
                "\uD840\uDC00\uD840\uDC00\uD840\uDC00"
            })
    void tooFewCharactersAreRefusedAndTheFieldNamed(String text) {
        Refusal refusal =
                assertRefused(
                        PlatformCode.PLATFORM_INPUT_INVALID, () -> Texts.clean("text", text, 5));

        assertEquals(
                List.of(new Refusal.Violation("text", "请至少写 5 个字")),
                RefusalFixture.violations(refusal));
    }

    @Test
    void fiveRareCharactersAreFive() {
        String rare = "\uD840\uDC00".repeat(5);

        assertEquals(rare, Texts.clean("text", rare, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t", "\u0000"})
    void nothingWrittenIsNull(String text) {
        assertNull(Texts.orNull(text));
        assertNull(Texts.orNull(null));
    }
}
