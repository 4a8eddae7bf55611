package org.chengsheng.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What two texts have in common, in words a person would use. */
class LikenessTest {

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

    private static List<String> shared(String text, String other) {
        return Likeness.of(text).shared(Likeness.of(other), 5);
    }
}
