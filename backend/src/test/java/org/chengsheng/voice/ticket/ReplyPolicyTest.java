package org.chengsheng.voice.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.voice.ticket.ReplyPolicy.Background;
import org.chengsheng.voice.ticket.ReplyPolicy.Finding;
import org.chengsheng.voice.ticket.ReplyPolicy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T17: what a reply was made from shows. */
class ReplyPolicyTest {

    private static final String GOOD = TicketFixture.GOOD_REPLY;

    @Test
    void aGoodReplyIsFoundNothingWrongWith() {
        assertEquals(List.of(), kinds(GOOD));
    }

    @Test
    void phrasesAloneBlock() {
        assertEquals(Kind.TOO_THIN, kinds("您好，感谢您的来电，您反映的问题已收悉。").get(0));
    }

    @Test
    void aVariableLeftFromATemplateBlocks() {
        assertEquals(List.of(Kind.VARIABLE_LEFT), kinds(GOOD + "办理单位：{承办单位}。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如有疑问请联系13900005678。",
                "请致电0571-87654321。",
                "咨询电话：87654321。",
                "请拨打 0571 87654321"
            })
    void aPhoneThatIsNotTheBureausBlocks(String sentence) {
        assertEquals(List.of(Kind.FOREIGN_PHONE), kinds(GOOD + sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如有疑问请拨打12319。",
                "咨询电话：88880000。",
                "我们已按您留的13800001234与您联系。",
                "文号20261124号，共清运垃圾12345678公斤。",
                "编号T20261122-7KQ4ZP。"
            })
    void itsOwnPhonesTheCitizensAndOtherNumbersDoNot(String sentence) {
        assertEquals(List.of(), kinds(GOOD + sentence));
    }

    @Test
    void aGreetingOfSomebodyElseBlocks() {
        List<Finding> findings = check("李先生您好，" + GOOD);
        assertEquals(Kind.FOREIGN_NAME, findings.get(0).kind());
        assertEquals("李先生", findings.get(0).detail());
        assertTrue(findings.get(0).isBlocking());
        assertEquals(List.of(), kinds("陈先生您好，" + GOOD));
    }

    @Test
    void aNameInTheMiddleIsOnlyShown() {
        List<Finding> findings = check(GOOD + "摊主王女士已承诺不再占道。");
        assertEquals(List.of(Kind.NAME_IN_TEXT), findings.stream().map(Finding::kind).toList());
        assertFalse(findings.get(0).isBlocking());
        assertEquals(List.of(), kinds(GOOD + "一位先生在场作证。"));
    }

    @Test
    void aCopyOfARecentReplyBlocks() {
        String older = GOOD.replace("六处", "七处");
        assertEquals(List.of(Kind.COPIED), kinds(GOOD, older));
        assertEquals(List.of(), kinds(GOOD, "路灯故障系电缆被挖断所致，路灯所已于11月20日抢修恢复照明。"));
    }

    @Test
    void aboveAHundredPercentNothingCountsAsCopied() {
        Background off = new Background(Contact.NONE, Set.of(), List.of(GOOD), 101);
        assertEquals(List.of(), ReplyPolicy.check(GOOD, off));
    }

    @Test
    void withoutATimeOrADeedTheWriterIsTold() {
        assertEquals(
                List.of(Kind.NO_DATE_OR_DEED),
                kinds("夜市属于政府批准的临时经营区，经营户在划线内经营符合管理办法，油烟问题由生态环境部门负责。"));
    }

    @Test
    void theGravestComesFirst() {
        assertEquals(
                List.of(Kind.TOO_THIN, Kind.VARIABLE_LEFT, Kind.NO_DATE_OR_DEED), kinds("您好{编号}"));
    }

    @Test
    void aHundredThousandCharactersAreCheckedQuickly() {
        long start = System.nanoTime();
        check("王先生电话1390000".repeat(7000));
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
    }

    private static List<Kind> kinds(String reply, String... recent) {
        return check(reply, recent).stream().map(Finding::kind).toList();
    }

    private static List<Finding> check(String reply, String... recent) {
        return ReplyPolicy.check(
                reply,
                new Background(
                        new Contact("陈示范", "138 0000 1234"),
                        Set.of("12319", "88880000"),
                        List.of(recent),
                        85));
    }
}
