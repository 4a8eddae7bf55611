package org.chengsheng.publicity.review;

import java.util.Arrays;
import java.util.Optional;
import org.chengsheng.publicity.activity.ActivityKind;

/** What a review of several years counts (M-035): activities by kind, and what came of them. */
public enum ReviewMeasure {
    CONSULT_DAY(ActivityKind.CONSULT_DAY),
    EXPERIENCE(ActivityKind.EXPERIENCE),
    OPEN_DAY(ActivityKind.OPEN_DAY),
    CLEAN_DAY(ActivityKind.CLEAN_DAY),
    LECTURE(ActivityKind.LECTURE),
    RECRUITMENT(ActivityKind.RECRUITMENT),
    OUTREACH(ActivityKind.OUTREACH),
    THEME(ActivityKind.THEME),
    MEETING(ActivityKind.MEETING),
    MEDIA_EVENT(ActivityKind.MEDIA_EVENT),
    /** 行风热线、网民见面会: of the time before, nothing counts them yet. */
    HOTLINE(null),
    /** People who came, by the evaluations. */
    PEOPLE(null),
    /** Materials given, by the evaluations. */
    MATERIALS(null),
    /** 媒体报道: of the time before, nothing counts it yet. */
    COVERAGE(null);

    private final ActivityKind kind;

    ReviewMeasure(ActivityKind kind) {
        this.kind = kind;
    }

    static ReviewMeasure of(ActivityKind kind) {
        return Arrays.stream(values()).filter(it -> it.kind == kind).findFirst().orElseThrow();
    }

    /** The kind of activity it is the number of. */
    Optional<ActivityKind> kind() {
        return Optional.ofNullable(kind);
    }
}
