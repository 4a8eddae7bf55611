package org.chengsheng.voice.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;

/** The words ledgers use for kinds, channels and satisfaction. */
final class LedgerWords {

    private static final Map<String, TicketKind> KINDS =
            Map.of(
                    "意见", TicketKind.SUGGEST,
                    // Help is asked for, nobody is accused; the acceptor may see it otherwise.
                    "求助", TicketKind.CONSULT,
                    "求决", TicketKind.COMPLAINT,
                    "感谢", TicketKind.PRAISE);

    private static final Map<String, TicketSource> SOURCES = new HashMap<>();

    static {
        Arrays.stream(TicketSource.values())
                .forEach(source -> SOURCES.put(bare(Messages.label(source)), source));
        sources(TicketSource.PHONE_12319, "12319", "来电", "电话", "热线", "12319热线电话", "城管110");
        sources(TicketSource.MAYOR_LINE, "12345", "12345热线", "市长热线", "政务服务热线", "市长电话");
        sources(TicketSource.MAYOR_MAILBOX, "书记信箱", "市长信箱", "局长信箱", "领导信箱");
        sources(TicketSource.LETTER, "信件", "信访", "邮件");
        sources(TicketSource.VISIT, "走访", "接访", "上访");
        sources(TicketSource.FIELD_DESK, "现场", "现场咨询");
        sources(TicketSource.WEB_POST, "网站", "网络", "论坛", "微博", "留言板", "网民留言");
        sources(TicketSource.MINI_PROGRAM, "微信", "小程序");
    }

    private static final Map<String, Boolean> SATISFIED =
            Map.of(
                    "满意", true,
                    "非常满意", true,
                    "很满意", true,
                    "比较满意", true,
                    "基本满意", true,
                    "不满意", false,
                    "很不满意", false,
                    "非常不满意", false);

    private LedgerWords() {}

    static Optional<TicketKind> kind(String word) {
        String bare = bare(word).replaceFirst("[类件]$", "");
        return Arrays.stream(TicketKind.values())
                .filter(kind -> Messages.label(kind).equals(bare))
                .findFirst()
                .or(() -> Optional.ofNullable(KINDS.get(bare)));
    }

    static Optional<TicketSource> source(String word) {
        return Optional.ofNullable(SOURCES.get(bare(word)));
    }

    static Optional<Boolean> satisfied(String word) {
        return Optional.ofNullable(SATISFIED.get(bare(word)));
    }

    private static String bare(String word) {
        return word.replaceAll("\\s", "");
    }

    private static void sources(TicketSource source, String... words) {
        Arrays.stream(words).forEach(word -> SOURCES.put(word, source));
    }
}
