package org.chengsheng.publicity.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/**
 * What people found of an activity (M-028); parts not written yet are null.
 *
 * @param headcount people who came, as the bureau reports it
 * @param engagement how much they took part
 * @param materialsRead of the materials given, how many were read; null: nobody looked
 * @param readSource how that is known
 * @param surveyed answers on paper or by phone, or null
 * @param satisfied of these, how many were satisfied
 * @param surveySource where these two come from
 */
@Embeddable
public record Findings(
        @Min(value = 0, message = "{plan.count}") @Max(value = 1_000_000, message = "{plan.count}")
                Integer headcount,
        @Enumerated(EnumType.STRING) Engagement engagement,
        @Size(max = 500, message = "{evaluation.text}") String engagementNote,
        @Min(value = 0, message = "{plan.count}") @Max(value = 10_000_000, message = "{plan.count}")
                Integer materialsGiven,
        @Min(value = 0, message = "{plan.count}") @Max(value = 10_000_000, message = "{plan.count}")
                Integer materialsRead,
        @Size(max = 200, message = "{evaluation.text}") String readSource,
        @Min(value = 1, message = "{evaluation.surveyed}")
                @Max(value = 1_000_000, message = "{evaluation.surveyed}")
                Integer surveyed,
        @Min(value = 0, message = "{plan.count}") @Max(value = 1_000_000, message = "{plan.count}")
                Integer satisfied,
        @Size(max = 200, message = "{evaluation.text}") String surveySource,
        @Size(max = 2000, message = "{evaluation.text}") String results,
        @Size(max = 2000, message = "{evaluation.text}") String strengths,
        @Size(max = 2000, message = "{evaluation.text}") String weaknesses,
        @Size(max = 2000, message = "{evaluation.text}") String followUp) {

    private static final String MISSING = "evaluation.missing";

    public Findings {
        engagementNote = Words.orNull(engagementNote);
        readSource = Words.orNull(readSource);
        surveySource = Words.orNull(surveySource);
        results = Words.orNull(results);
        strengths = Words.orNull(strengths);
        weaknesses = Words.orNull(weaknesses);
        followUp = Words.orNull(followUp);
    }

    /** 参与程度. */
    public enum Engagement {
        LOW,
        MEDIUM,
        HIGH
    }

    /** Figures that belong together are there together, and a part is never more than its whole. */
    void requireConsistent() {
        List<Violation> wrong = contradictions();
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    /** What an evaluated activity has to say; a survey and what was read may stay unknown. */
    void requireComplete() {
        List<Violation> missing = missing();
        if (!missing.isEmpty()) {
            throw new Refusal(PublicityCode.PUBLICITY_EVALUATION_INCOMPLETE)
                    .withViolations(missing);
        }
    }

    List<Violation> contradictions() {
        List<Violation> wrong = new ArrayList<>();
        if (materialsRead != null) {
            boolean more = materialsGiven == null || materialsRead > materialsGiven;
            add(wrong, more, "materialsRead", "evaluation.readMore");
            add(wrong, readSource == null, "readSource", "evaluation.sourceMissing");
        }
        if (surveyed != null || satisfied != null) {
            boolean more = satisfied == null || surveyed != null && satisfied > surveyed;
            add(wrong, surveyed == null, "surveyed", "evaluation.surveyHalf");
            add(wrong, more, "satisfied", "evaluation.satisfiedMore");
            add(wrong, surveySource == null, "surveySource", "evaluation.sourceMissing");
        }
        return wrong;
    }

    List<Violation> missing() {
        List<Violation> missing = new ArrayList<>();
        add(missing, headcount == null, "headcount", MISSING);
        add(missing, engagement == null, "engagement", MISSING);
        add(missing, materialsGiven == null, "materialsGiven", MISSING);
        add(missing, results == null, "results", MISSING);
        add(missing, strengths == null, "strengths", MISSING);
        add(missing, weaknesses == null, "weaknesses", MISSING);
        add(missing, followUp == null, "followUp", MISSING);
        return missing;
    }

    private static void add(List<Violation> to, boolean when, String field, String sentence) {
        if (when) {
            to.add(new Violation("findings." + field, Messages.text(sentence)));
        }
    }
}
