package org.chengsheng.publicity.evaluation;

import static org.chengsheng.publicity.evaluation.EvaluationFixture.read;
import static org.chengsheng.publicity.evaluation.EvaluationFixture.survey;
import static org.chengsheng.publicity.evaluation.EvaluationFixture.whole;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;

/** M-028: what an evaluation says, and which figures belong together. */
class FindingsTest {

    @Test
    void aWholeOneNeedsNoSurvey() {
        assertDoesNotThrow(() -> whole().requireConsistent());
        assertDoesNotThrow(() -> whole().requireComplete());
    }

    @Test
    void eachMissingPartIsNamed() {
        Refusal refusal = assertThrows(Refusal.class, Evaluation.NOTHING::requireComplete);
        assertEquals(PublicityCode.PUBLICITY_EVALUATION_INCOMPLETE, refusal.code());
        assertEquals(
                List.of(
                        "findings.headcount",
                        "findings.engagement",
                        "findings.materialsGiven",
                        "findings.results",
                        "findings.strengths",
                        "findings.weaknesses",
                        "findings.followUp"),
                fields(Evaluation.NOTHING.missing()));
    }

    @Test
    void aSurveyHasItsNumberTheSatisfiedAndASource() {
        assertDoesNotThrow(() -> survey(50, 50, "现场问卷").requireConsistent());
        assertEquals(List.of("findings.satisfied"), wrong(survey(50, 51, "现场问卷")));
        assertEquals(List.of("findings.surveySource"), wrong(survey(50, 40, " ")));
        assertEquals(List.of("findings.surveyed"), wrong(survey(null, 40, "现场问卷")));
        assertEquals(List.of("findings.satisfied"), wrong(survey(50, null, "现场问卷")));
    }

    @Test
    void notMoreIsReadThanWasGivenAndItIsSaidHowThatIsKnown() {
        assertDoesNotThrow(() -> read(300, 300, "回访").requireConsistent());
        assertEquals(List.of("findings.materialsRead"), wrong(read(300, 301, "回访")));
        assertEquals(List.of("findings.materialsRead"), wrong(read(null, 1, "回访")));
        assertEquals(List.of("findings.readSource"), wrong(read(300, 200, null)));
    }

    private static List<String> wrong(Findings findings) {
        assertThrows(Refusal.class, findings::requireConsistent);
        return fields(findings.contradictions());
    }

    private static List<String> fields(List<Violation> violations) {
        return violations.stream().map(Violation::field).toList();
    }
}
