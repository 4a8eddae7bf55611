package org.chengsheng.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What two texts have in common, in words a person would use. */
class LikenessTest {

    private static final List<String> PIECES =
            List.of(
                    "路", "灯", "坏", "了", "灯坏", "，", " ", "a", "A", "Ａ", "12", "１", "号", "_", "々",
                    "か", "ｶﾞ", "한", "𠮷", "😀", "#️⃣", "\u0301", "\u200d", "(", "。", "-", "'");

    @Test
    void pairsThatRunIntoEachOtherAreOneWord() {
        assertEquals(List.of("解放路夜市", "烧烤摊"), shared("解放路夜市的烧烤摊又冒烟了", "昨晚解放路夜市那里烧烤摊太多"));
    }

    @Test
    void particlesAtTheEndsAreCutOff() {
        assertEquals(List.of("烧烤"), shared("我们的烧烤又来了", "别人的烧烤"));
        assertEquals(List.of(), shared("他的家", "我的车和他的"));
    }

    @Test
    void latinWordsStayWholeAndApart() {
        assertEquals(List.of("ktv", "噪声"), shared("KTV 噪声很大", "楼下 ktv 的噪声"));
    }

    @Test
    void noMoreThanAsked() {
        assertEquals(List.of("垃圾"), Likeness.of("垃圾，噪声").shared(Likeness.of("噪声，垃圾"), 1));
    }

    @Test
    void whatSharesNoTwoCharactersInARowCannotBeAlike() {
        Likeness asked = Likeness.of("解放路夜市的烧烤摊又冒烟了");
        assertTrue(asked.mayReach(35, "昨晚解放路夜市那里烧烤摊太多"));
        assertFalse(asked.mayReach(35, "小区门口的路灯不亮，晚上走路很危险"));
        assertFalse(Likeness.of("").mayReach(1, "什么都没写"));
    }

    /** The short way never says no where the long way says yes, whatever is written. */
    @Test
    void theShortWayLosesNothing() {
        Random dice = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String one = text(dice);
            String other = text(dice);
            int percent = Likeness.of(one).percent(Likeness.of(other));
            assertTrue(Likeness.of(one).mayReach(percent, other), one + " / " + other);
        }
    }

    private static String text(Random dice) {
        StringBuilder text = new StringBuilder();
        int length = dice.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(dice.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> shared(String text, String other) {
        return Likeness.of(text).shared(Likeness.of(other), 5);
    }
}
