package org.chengsheng.voice.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 3.5.1: what suggests to an acceptor that a ticket is about staff. */
class StaffWordsTest {

    private final StaffWords words = new StaffWords(List.of("吃拿卡要", "收钱", "打人"));

    @Test
    void theWordsFoundAreNamedInTheOrderOfTheList() {
        assertEquals(List.of("收钱", "打人"), words.in(List.of("有人打人，还收钱不开票。")));
    }

    @Test
    void aPlainMatterSuggestsNothing() {
        assertEquals(List.of(), words.in(List.of("路灯不亮，晚上看不见。")));
        assertEquals(List.of(), words.in(List.of()));
        assertEquals(List.of(), new StaffWords(List.of()).in(List.of("收钱")));
    }

    @Test
    void spacesAndSignsHideNoWord() {
        assertEquals(List.of("吃拿卡要"), words.in(List.of("他们吃、拿 卡-要！")));
    }

    @Test
    void whatTheCitizenAddsLaterCounts() {
        assertEquals(List.of("打人"), words.in(Arrays.asList("摊位占道", null, "后来还打人")));
    }

    @Test
    void aWordDoesNotReachFromOneTextIntoTheNext() {
        assertEquals(List.of(), words.in(List.of("今天又收", "钱包丢了")));
    }
}
