package org.chengsheng.voice.ticket;

import java.util.regex.Pattern;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T16, T17: template-only and one-word replies do not go out. */
final class ReplyQuality {

    /** T16: at least this many characters that say something. */
    static final int SHORTEST = 20;

    private static final Pattern SAYS_NOTHING =
            Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]");
    private static final Pattern PHRASES =
            Pattern.compile(
                    "您好|你好|感谢您?(对城市管理工作)?的?(来电|来信|反映|支持|关注|监督|理解)|"
                            + "您反映的(问题|情况)|已?收悉|我们将?(认真|高度|尽快)(重视|处理|核实|研究)|"
                            + "特此回复|祝您生活愉快|再见");

    private ReplyQuality() {}

    static void check(String reply) {
        if (saysNothing(reply)) {
            throw new Refusal(VoiceCode.VOICE_REPLY_TOO_THIN, SHORTEST);
        }
    }

    static boolean saysNothing(String reply) {
        String core = SAYS_NOTHING.matcher(reply).replaceAll("");
        String own = PHRASES.matcher(core).replaceAll("");
        boolean repeated = own.codePoints().distinct().count() < 8;
        return core.codePointCount(0, core.length()) < SHORTEST || own.length() < 10 || repeated;
    }
}
