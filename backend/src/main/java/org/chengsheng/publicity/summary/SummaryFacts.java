package org.chengsheng.publicity.summary;

import java.util.List;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityTime;
import org.chengsheng.publicity.evaluation.EvaluationView;

/**
 * What the summary of an activity is made of.
 *
 * @param organisations bodies that took part, by the field log
 * @param photoCount all photos of the field log, also those the document leaves out
 */
record SummaryFacts(
        String kindLabel,
        String unitName,
        ActivityTime time,
        String address,
        List<String> audience,
        String slogan,
        ActivityPlan plan,
        List<String> organisations,
        EvaluationView evaluation,
        long photoCount) {}
