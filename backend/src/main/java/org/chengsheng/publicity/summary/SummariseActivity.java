package org.chengsheng.publicity.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.audience.Audiences;
import org.chengsheng.publicity.audience.Audiences.AudienceView;
import org.chengsheng.publicity.desk.ActivityDesk;
import org.chengsheng.publicity.evaluation.ShowEvaluation;
import org.chengsheng.publicity.field.FieldLogs;
import org.chengsheng.publicity.field.FieldLogs.FieldPhoto;

/** Collects what a summary says; that somebody takes it away goes on record. */
@ApplicationScoped
class SummariseActivity {

    /** More would make a letter nobody opens; they also bound the memory of one document. */
    static final int MOST_PHOTOS = 12;

    private static final int MOST_ORGANISATIONS = 30;

    private final ActivityDesk desk;
    private final ActivityPlans plans;
    private final ShowEvaluation showEvaluation;
    private final FieldLogs logs;
    private final Audiences audiences;
    private final Directory directory;
    private final AuditLog audit;

    SummariseActivity(
            ActivityDesk desk,
            ActivityPlans plans,
            ShowEvaluation showEvaluation,
            FieldLogs logs,
            Audiences audiences,
            Directory directory,
            AuditLog audit) {
        this.desk = desk;
        this.plans = plans;
        this.showEvaluation = showEvaluation;
        this.logs = logs;
        this.audiences = audiences;
        this.directory = directory;
        this.audit = audit;
    }

    /** The facts and the photos that go with them. */
    record Collected(SummaryFacts facts, List<FieldPhoto> photos) {}

    /** An evaluated activity, for who prepares it and for leaders. */
    @Transactional
    Collected handle(String number, SummaryFormat format, StaffMember staff) {
        Activity it = desk.find(number, staff);
        if (!new ActivityAccess(staff).reports(it.unitId())) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS);
        }
        if (!ShowEvaluation.WHOLE.contains(it.state())) {
            throw new Refusal(PublicityCode.PUBLICITY_SUMMARY_NOT_READY, Messages.label(it.state()))
                    .withCurrent(it.standing());
        }
        audit.record(staff.id(), "EXPORT_ACTIVITY_SUMMARY", "activity", number, format.name());
        return new Collected(facts(it, staff), logs.photos(it.id(), MOST_PHOTOS));
    }

    private SummaryFacts facts(Activity it, StaffMember staff) {
        return new SummaryFacts(
                Messages.label(it.kind()),
                directory.namesOf(List.of(it.unitId())).get(it.unitId()),
                it.time(),
                it.place().map(ActivityPlace::address).orElse(null),
                audience(it),
                it.slogan(),
                plans.of(it.id()),
                logs.organisations(it.id(), MOST_ORGANISATIONS),
                showEvaluation.view(it, staff),
                logs.totals(it.id()).photos());
    }

    private List<String> audience(Activity it) {
        Map<String, String> names =
                audiences.views().stream()
                        .collect(Collectors.toMap(AudienceView::code, AudienceView::name));
        return it.audience().stream().map(names::get).toList();
    }
}
