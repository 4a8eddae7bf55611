package org.chengsheng.publicity.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.desk.ActivityDesk;
import org.chengsheng.publicity.evaluation.EvaluationView.Costs;
import org.chengsheng.publicity.evaluation.EvaluationView.Figures;
import org.chengsheng.publicity.field.FieldLogs;
import org.chengsheng.publicity.field.FieldLogs.FieldTotals;
import org.chengsheng.publicity.signup.Feedback;
import org.chengsheng.publicity.signup.SignUps;
import org.chengsheng.publicity.signup.Tally;

/**
 * Puts together what is known of how an activity went. After closing nothing moves any more: log
 * and entrance are shut by then, and of the citizens' form only what came before counts.
 */
@ApplicationScoped
public class ShowEvaluation {

    static final Set<ActivityState> WRITTEN = Set.of(ActivityState.ENDED, ActivityState.EVALUATED);

    /** The states in which its summary may go out. */
    public static final Set<ActivityState> WHOLE =
            Set.of(ActivityState.EVALUATED, ActivityState.CLOSED);

    private static final int MOST_WORDS = 20;

    private final ActivityDesk desk;
    private final ActivityPlans plans;
    private final Evaluations evaluations;
    private final SignUps signUps;
    private final Feedback feedback;
    private final FieldLogs logs;
    private final Settings settings;
    private final Directory directory;
    private final Clock clock;

    ShowEvaluation(
            ActivityDesk desk,
            ActivityPlans plans,
            Evaluations evaluations,
            SignUps signUps,
            Feedback feedback,
            FieldLogs logs,
            Settings settings,
            Directory directory,
            Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.evaluations = evaluations;
        this.signUps = signUps;
        this.feedback = feedback;
        this.logs = logs;
        this.settings = settings;
        this.directory = directory;
        this.clock = clock;
    }

    EvaluationView handle(String number, StaffMember staff) {
        return view(desk.find(number, staff), staff);
    }

    public EvaluationView view(Activity it, StaffMember staff) {
        Evaluation evaluation =
                evaluations.findByIdOptional(it.id()).orElseGet(() -> new Evaluation(it.id()));
        Findings findings = evaluation.findings();
        ActivityAccess access = new ActivityAccess(staff);
        boolean prepares = access.prepares(it.unitId());
        return new EvaluationView(
                it.number(),
                it.title(),
                it.state(),
                Messages.label(it.state()),
                it.version(),
                evaluation.version(),
                findings,
                figures(it, access.reports(it.unitId())),
                findings.surveyed() == null
                        ? null
                        : Satisfaction.of(findings.surveyed(), findings.satisfied(), least()),
                costs(it),
                nameOf(evaluation.writtenBy()),
                evaluation.writtenAt(),
                it.closedAt(),
                prepares && WRITTEN.contains(it.state()),
                prepares && it.state() == ActivityState.ENDED,
                access.publishes(it.unitId()) && it.state() == ActivityState.EVALUATED,
                access.reports(it.unitId()) && WHOLE.contains(it.state()));
    }

    private Figures figures(Activity it, boolean withWords) {
        Instant until = it.closedAt() == null ? clock.instant() : it.closedAt();
        Tally tally = signUps.tally(it.id());
        FieldTotals field = logs.totals(it.id());
        Feedback.Stars stars = feedback.count(it.id(), until);
        return new Figures(
                tally.taken(),
                tally.arrived(),
                tally.missed(),
                tally.walkIns(),
                field.headcount(),
                field.leaflets(),
                field.staffMinutes(),
                field.opinions(),
                Satisfaction.of(stars.answers(), stars.satisfied(), least()),
                withWords ? feedback.words(it.id(), until, MOST_WORDS) : List.of());
    }

    private Costs costs(Activity it) {
        long planned = it.budget().planned();
        long actual = it.budget().actual();
        return new Costs(
                CostLine.of(plans.of(it.id())), planned, actual, Math.max(0, actual - planned));
    }

    private int least() {
        return settings.number("publicity.satisfaction-least");
    }

    private String nameOf(UUID staffId) {
        return staffId == null ? null : directory.namesOf(List.of(staffId)).get(staffId);
    }
}
