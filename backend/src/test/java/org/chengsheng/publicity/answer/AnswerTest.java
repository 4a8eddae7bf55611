package org.chengsheng.publicity.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.RefusalCode;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final UUID UNIT = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    private final Answer answer = new Answer(UUID.randomUUID());

    @Test
    void whatIsSaidTwiceIsKeptOnce() {
        answer.write(
                List.of(topic("E0102", " 暴露垃圾 ", null), topic("E0102", "暴露垃圾", " ")),
                List.of("T20261122-00000Z", "T20261122-00000Z").stream().map(this::fit).toList());
        assertEquals(List.of(topic("E0102", "暴露垃圾", null)), answer.topics());
        assertEquals(List.of(fit("T20261122-00000Z")), answer.tickets());
        assertFalse(answer.isEmpty());
    }

    @Test
    void aCategoryWithoutANameIsCalledByItsCodeAndANameAloneIsNoCategory() {
        answer.write(List.of(topic("E0102", null, null), topic(null, "暴露垃圾", "城西区")), List.of());
        assertEquals(
                List.of(topic("E0102", "E0102", null), topic(null, null, "城西区")), answer.topics());
    }

    @Test
    void emptyListsAnswerNothing() {
        answer.write(List.of(topic("E0102", null, null)), List.of());
        answer.write(List.of(), List.of());
        assertTrue(answer.isEmpty());
        assertEquals("不再关联诉求", AnswerWords.of(answer, Map.of()));
    }

    @Test
    void aRowNamesATopicAnAreaOrAUnit() {
        refused(
                PublicityCode.PUBLICITY_ANSWER_TOPIC_EMPTY,
                () -> answer.write(List.of(topic(null, "暴露垃圾", " ")), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31,2000-01-05",
        "2026-02-01,2026-01-31",
        "2023-01-01,2026-01-01",
        "2099-01-01,2101-01-01",
        "+999999999-01-01,+999999999-12-31",
        "-999999999-01-01,2026-01-01"
    })
    void aPeriodHasAnEndAndAtMostThreeYears(LocalDate from, LocalDate until) {
        refused(
                PublicityCode.PUBLICITY_ANSWER_PERIOD_INVALID,
                () -> answer.write(List.of(of(from, until)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-01-01", "2023-01-01,2025-12-31", "2000-01-01,2000-02-29"})
    void aDayOrThreeYearsArePeriods(LocalDate from, LocalDate until) {
        answer.write(List.of(of(from, until)), List.of());
        assertEquals(1, answer.topics().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20261122", "T20261122-00000I", "H20261122-000000"})
    void anythingElseIsNoTicketNumber(String number) {
        refused(
                PublicityCode.PUBLICITY_ANSWER_TICKET_MISTYPED,
                () -> answer.write(List.of(), List.of(number)));
    }

    @Test
    void aMistypedNumberIsKnownByItsCheckSymbol() {
        String right = fit("T20261122-7KQ4Z0");
        answer.write(List.of(), List.of(right));
        String wrong = right.substring(0, 10) + "8" + right.substring(11);
        refused(
                PublicityCode.PUBLICITY_ANSWER_TICKET_MISTYPED,
                () -> answer.write(List.of(), List.of(wrong)));
    }

    @Test
    void ofTwoWhoWriteFirstOneIsTold() {
        assertEquals(0, answer.version());
        answer.isKept();
        assertEquals(1, answer.version());
    }

    @Test
    void theTimelineSaysAllOfIt() {
        AnsweredTopic whole = new AnsweredTopic("E0102", "暴露垃圾", "城西区", UNIT, FROM, UNTIL);
        answer.write(List.of(whole, topic(null, null, "城东区")), List.of(fit("T20261122-7KQ4Z0")));
        assertEquals(
                "暴露垃圾、城西区、一中队（2026-01-01 至 2026-06-30）\n城东区（2026-01-01 至 2026-06-30）\n单号："
                        + fit("T20261122-7KQ4Z0"),
                AnswerWords.of(answer, Map.of(UNIT, "一中队")));
    }

    private static AnsweredTopic topic(String code, String name, String area) {
        return new AnsweredTopic(code, name, area, null, FROM, UNTIL);
    }

    private static AnsweredTopic of(LocalDate from, LocalDate until) {
        return new AnsweredTopic("E0102", "暴露垃圾", null, null, from, until);
    }

    /** The number with the check symbol that fits. */
    private String fit(String number) {
        return TicketNumbers.fit(number);
    }

    private static void refused(RefusalCode code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }
}
