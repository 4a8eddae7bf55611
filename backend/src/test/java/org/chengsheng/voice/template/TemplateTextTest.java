package org.chengsheng.voice.template;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template leaves open only what a ticket can fill, and names nobody. */
class TemplateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"您好{姓名}", "{编 号}", "{}", "编号{ 编号}", "{number}"})
    void unknownVariablesAreRefused(String body) {
        assertRefused(
                VoiceCode.VOICE_TEMPLATE_VARIABLE_UNKNOWN,
                () -> new TemplateText(body).require(Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请联系13900005678。", "李先生您好，编号{编号}。", "当事人王女士已搬走。", "电话：87654321"})
    void namesAndPhonesAreRefused(String body) {
        assertRefused(
                VoiceCode.VOICE_TEMPLATE_PERSONAL, () -> new TemplateText(body).require(Set.of()));
    }

    @Test
    void everyVariableAndTheBureausOwnPhoneMayStandInIt() {
        StringBuilder body = new StringBuilder("请拨打 87654321：");
        for (Variable variable : Variable.values()) {
            body.append('{').append(variable.word()).append('}');
        }
        assertDoesNotThrow(() -> new TemplateText(body.toString()).require(Set.of("87654321")));
    }

    @Test
    void valuesArePutInAsTheyAre() {
        TemplateText.Filled filled =
                new TemplateText("{编号}：{事由}。{编号}")
                        .fill(Map.of(Variable.NUMBER, "T1", Variable.MATTER, "占道 $1 \\ {类型}"));
        assertEquals("T1：占道 $1 \\ {类型}。T1", filled.text());
        assertEquals(List.of(), filled.missing());
    }

    @Test
    void whatATicketHasNothingForStaysAndIsNamed() {
        TemplateText.Filled filled =
                new TemplateText("{承办单位}{编号}{承诺日期}").fill(Map.of(Variable.NUMBER, "T1"));
        assertEquals("{承办单位}T1{承诺日期}", filled.text());
        assertEquals(List.of("承办单位", "承诺日期"), filled.missing());
    }
}
