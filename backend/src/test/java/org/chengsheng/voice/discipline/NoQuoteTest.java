package org.chengsheng.voice.discipline;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;

import java.util.List;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact request never gives the complainant away (domain.md 3.5.4). */
class NoQuoteTest {

    private final NoQuote noQuote =
            new NoQuote(
                    List.of("上周五下午三点，队员没有出示证件就拿走了我的秤。", "他还骂人了"),
                    new Contact("陈示范", "138-0000-1234"),
                    "T20261122-7KQ4ZP");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请说明是否没有出示证件就拿走了物品",
                "请说明：没有 出示、证件 就拿走",
                "请与陈示范核对当天的情况",
                "请回电 +86 138 0000 1234 说明",
                "请说明 T20261122-7KQ4ZP 的经过",
                "请说明 t20261122 7kq4zp 的经过"
            })
    void whatGivesAwayIsRefused(String question) {
        assertRefused(VoiceCode.VOICE_FACT_REQUEST_QUOTES, () -> noQuote.check(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请提供上周各班次的出勤表和执法记录仪编号", "上周五下午三点谁在岗", "他还骂人了吗"})
    void aQuestionOfItsOwnPasses(String question) {
        noQuote.check(question);
    }

    @Test
    void withoutContactNothingButWordsIsCompared() {
        new NoQuote(List.of("短"), Contact.NONE, "T20261122-7KQ4ZP").check("请提供排班表，谢谢配合");
    }
}
