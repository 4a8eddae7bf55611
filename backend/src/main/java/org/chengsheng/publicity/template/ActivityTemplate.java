package org.chengsheng.publicity.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityPlan.AttachmentKind;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.hibernate.annotations.Immutable;

/** 活动模板: what a new activity of a kind starts from (M-030). */
@Entity
@Immutable
@Table(name = "publicity_activity_template")
class ActivityTemplate {

    @Id private String code;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String name;
    private String title;
    private String slogan;
    private String intro;
    private String[] audience = {};
    private LocalTime begins;
    private int minutes;
    private int expectedPeople;
    private Integer capacity;
    private boolean openToPublic;
    private String rule;
    private String[] required = {};
    private String parts;
    private boolean active;
    private int position;

    protected ActivityTemplate() {}

    Stream<AttachmentKind> required() {
        return Arrays.stream(required).map(AttachmentKind::valueOf);
    }

    ActivityTemplates.TemplateView view() {
        return new ActivityTemplates.TemplateView(
                code,
                kind,
                name,
                title,
                slogan,
                intro,
                List.of(audience),
                begins,
                minutes,
                expectedPeople,
                capacity,
                openToPublic,
                rule,
                required().toList(),
                ActivityPlans.read(parts));
    }
}
