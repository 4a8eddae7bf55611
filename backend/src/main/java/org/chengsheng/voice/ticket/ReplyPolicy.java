package org.chengsheng.voice.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengsheng.platform.search.Likeness;
import org.chengsheng.platform.secret.Contact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * T17: what keeps a reply from going out, and what its writer and reviewer should look at. Beyond
 * {@link ReplyQuality} it looks at what the reply was made from: a template, an older reply, the
 * case of somebody else.
 */
public final class ReplyPolicy {

    private static final Pattern VARIABLE = Pattern.compile("\\{[\\p{IsHan}A-Za-z]{1,12}}");

    /** Mobile and landline numbers; a bare number counts only where a word says that it is one. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}[- ]?\\d{7,8}"
                            + "|(?<=(?:电话|致电|拨打|联系|手机|来电)[:：是为]?)\\d{7,8})(?!\\d)");

    private static final Pattern PERSON =
            Pattern.compile("(\\p{IsHan}{1,2}?)(先生|女士|小姐|阿姨|大爷|大妈|师傅)");
    private static final Pattern NOT_A_NAME = Pattern.compile(".*[的位名各该此贵和与为向请由等]");

    /** A greeting of somebody stands in the first words. */
    private static final int GREETING = 12;

    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2}月|\\d{1,2}日|\\d{1,2}[:：]\\d{2}|\\d+点|[今昨当次]日|[今昨当]天|[今昨当]晚|本周|上周|周[一二三四五六日]|星期");
    private static final Pattern DEED =
            Pattern.compile("已(?!收悉|知悉|阅|转)|完成|清理|修复|拆除|整改|清运|立案|约谈|处罚|恢复|安排|责令|查处|更换|答复如下");

    private ReplyPolicy() {}

    /** What may be found, the gravest first. */
    @Schema(name = "ReplyFindingKind")
    public enum Kind {
        TOO_THIN(true),
        VARIABLE_LEFT(true),
        FOREIGN_PHONE(true),
        FOREIGN_NAME(true),
        COPIED(true),
        NO_DATE_OR_DEED(false),
        NAME_IN_TEXT(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }
    }

    /**
     * @param detail what the sentence names, as text
     */
    public record Finding(Kind kind, String detail) {

        /** Such a reply is not sent; the others are only to be looked at. */
        public boolean isBlocking() {
            return kind.blocking;
        }
    }

    /**
     * What a reply is held against.
     *
     * @param ownPhones digits of the numbers the bureau gives out
     * @param recent the unit's last replies to other tickets
     * @param copyPercent from this likeness on a reply counts as copied; above 100 none does
     */
    public record Background(
            Contact contact, Set<String> ownPhones, List<String> recent, int copyPercent) {}

    /** Phone numbers of settings as digits; several stand in one, apart by blanks or commas. */
    public static Set<String> phones(String... settings) {
        return Arrays.stream(settings)
                .flatMap(setting -> Arrays.stream(setting.split("[\\s,，、]+")))
                .map(ReplyPolicy::digits)
                .collect(Collectors.toSet());
    }

    public static List<Finding> check(String reply, Background background) {
        List<Finding> findings = new ArrayList<>();
        if (ReplyQuality.saysNothing(reply)) {
            findings.add(new Finding(Kind.TOO_THIN, String.valueOf(ReplyQuality.SHORTEST)));
        }
        first(VARIABLE, reply).ifPresent(it -> findings.add(new Finding(Kind.VARIABLE_LEFT, it)));
        foreignPhone(reply, background)
                .ifPresent(it -> findings.add(new Finding(Kind.FOREIGN_PHONE, it)));
        person(reply, background).ifPresent(findings::add);
        copied(reply, background).ifPresent(findings::add);
        if (!DATE.matcher(reply).find() && !DEED.matcher(reply).find()) {
            findings.add(new Finding(Kind.NO_DATE_OR_DEED, ""));
        }
        findings.sort(Comparator.comparing(Finding::kind));
        return findings;
    }

    private static Optional<String> first(Pattern pattern, String reply) {
        Matcher matcher = pattern.matcher(reply);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<String> foreignPhone(String reply, Background background) {
        String own = background.contact().phone();
        return PHONE.matcher(reply)
                .results()
                .map(found -> found.group())
                .filter(phone -> !background.ownPhones().contains(digits(phone)))
                .filter(phone -> own == null || !digits(own).endsWith(digits(phone)))
                .findFirst();
    }

    /** Somebody addressed by a name that is not the citizen's; elsewhere a name is only shown. */
    private static Optional<Finding> person(String reply, Background background) {
        String contact = background.contact().name();
        Matcher matcher = PERSON.matcher(reply);
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean known = contact != null && contact.startsWith(name);
            if (!known && !NOT_A_NAME.matcher(name).matches()) {
                boolean greeted = matcher.start() <= 2 && isGreeting(reply, matcher.end());
                return Optional.of(
                        new Finding(
                                greeted ? Kind.FOREIGN_NAME : Kind.NAME_IN_TEXT, matcher.group()));
            }
        }
        return Optional.empty();
    }

    private static boolean isGreeting(String reply, int end) {
        String after = reply.substring(end, Math.min(reply.length(), end + GREETING));
        return after.isEmpty() || after.matches("(?s)\\s*([,，:：!！]|您好|你好).*");
    }

    private static Optional<Finding> copied(String reply, Background background) {
        Likeness own = Likeness.of(reply);
        return background.recent().stream()
                .map(older -> own.percent(Likeness.of(older)))
                .max(Comparator.naturalOrder())
                .filter(percent -> percent >= background.copyPercent())
                .map(percent -> new Finding(Kind.COPIED, percent + "%"));
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
