package org.chengsheng.voice.deadline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.deadline.Limit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit takes only terms within its ranges. */
class TimeLimitTest {

    private final TimeLimit limit =
            new TimeLimit(
                    ClockKind.COMPLAINT,
                    new Limit(1, Unit.WORKING_DAY),
                    new Limit(5, Unit.WORKING_DAY),
                    15);

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "120, 365, 90"})
    void theBoundsBelongToTheRanges(int accept, int handle, int extend) {
        Terms terms = terms(accept, handle, extend);
        assertDoesNotThrow(() -> limit.change(terms));
        assertEquals(terms, limit.terms());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, 15, acceptValue",
        "121, 5, 15, acceptValue",
        "1, 0, 15, handleValue",
        "1, 366, 15, handleValue",
        "1, 5, -1, extendMost",
        "1, 5, 91, extendMost"
    })
    void whatIsOutsideIsRefusedAtItsField(int accept, int handle, int extend, String field) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> limit.change(terms(accept, handle, extend)));

        assertEquals(VoiceCode.VOICE_TIME_LIMIT_INVALID, refusal.code());
        assertEquals(terms(1, 5, 15), limit.terms(), "nothing is taken by halves");
        assertEquals(field, terms(accept, handle, extend).violations().get(0).field(), field);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        assertEquals(
                "[acceptValue, handleValue, extendMost]",
                terms(999, 0, 999).violations().stream().map(Violation::field).toList().toString());
    }

    @Test
    void aChangeLeavesTheDefaultsAlone() {
        limit.change(new Terms(2, Unit.WORKING_HOUR, 48, Unit.NATURAL_HOUR, 0));

        assertEquals(terms(1, 5, 15), limit.defaults());
        assertEquals("受理 2 个工作小时，办理 48 小时（昼夜计算），不能延期", limit.terms().inWords());
        assertEquals("受理 1 个工作日，办理 5 个工作日，每次最多延期 15 天", limit.defaults().inWords());
    }

    private static Terms terms(int accept, int handle, int extend) {
        return new Terms(accept, Unit.WORKING_DAY, handle, Unit.WORKING_DAY, extend);
    }
}
