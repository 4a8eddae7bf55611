package org.chengsheng.publicity.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.chengsheng.publicity.evaluation.Findings.Engagement;

/** Evaluations that say everything they must. */
final class EvaluationFixture {

    private EvaluationFixture() {}

    static Findings whole() {
        return survey(null, null, null);
    }

    static Findings survey(Integer surveyed, Integer satisfied, String source) {
        return new Findings(
                120,
                Engagement.HIGH,
                null,
                300,
                null,
                null,
                surveyed,
                satisfied,
                source,
                "解答问题 42 个",
                "准备充分",
                "指引牌偏少",
                "做成短片推送");
    }

    static Findings read(Integer given, Integer read, String source) {
        return new Findings(
                120,
                Engagement.HIGH,
                null,
                given,
                read,
                source,
                null,
                null,
                null,
                "解答问题 42 个",
                "准备充分",
                "指引牌偏少",
                "做成短片推送");
    }

    /** The same for a request. */
    static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("headcount", 120);
        body.put("engagement", "HIGH");
        body.put("materialsGiven", 300);
        body.put("results", "解答问题 42 个");
        body.put("strengths", "准备充分");
        body.put("weaknesses", "指引牌偏少");
        body.put("followUp", "做成短片推送");
        return body;
    }
}
