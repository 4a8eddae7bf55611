package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T16 and T17: a reply says what was done. */
class ReplyQualityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "已处理",
                "属实。",
                "已经派人到现场处理好了。",
                "。，、！？……。，、！？……。，、！？……。，、！？……",
                "好好好好好好好好好好好好好好好好好好好好好好好好好",
                "已处理已处理已处理已处理已处理已处理已处理已处理已处理",
                "1111111111111111111111111111111",
                "您好，感谢您的来电，您反映的问题已收悉，我们将高度重视。特此回复，祝您生活愉快！",
                "您好！感谢您对城市管理工作的关注，感谢您的反映。您反映的情况收悉，我们将认真处理，再见。"
            })
    void saysNothing(String reply) {
        assertRefused(VoiceCode.VOICE_REPLY_TOO_THIN, () -> ReplyQuality.check(reply));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一中队已于当晚到场清理占道摊位六处，并对两户经营者开具责令改正通知书。",
                "您好，感谢您的来电。路灯故障系电缆被挖断所致，路灯所已于11月20日抢修恢复照明。",
                "门头招牌设置须提交申请表、效果图、房屋产权证明，到政务大厅二楼办理，三日内答复。"
            })
    void saysWhatWasDone(String reply) {
        assertDoesNotThrow(() -> ReplyQuality.check(reply));
    }

    @Test
    void repliesOfTheDemoCityAllPass() throws IOException {
        List<String> replies = demoReplies();

        assertEquals(32, replies.size());
        replies.forEach(reply -> assertDoesNotThrow(() -> ReplyQuality.check(reply), reply));
    }

    private static List<String> demoReplies() throws IOException {
        try (InputStream file = ReplyQualityTest.class.getResourceAsStream("/demo/tickets.json")) {
            assertNotNull(file);
            JsonNode tickets = new ObjectMapper().readTree(file);
            return StreamSupport.stream(tickets.spliterator(), false)
                    .filter(ticket -> ticket.hasNonNull("replyText"))
                    .map(ticket -> ticket.get("replyText").asText())
                    .toList();
        }
    }
}
