package org.chengsheng.publicity.plan;

/** What a target counts (domain.md 4.1). */
enum PlanMeasure {
    /** 报送: manuscripts handed in. */
    SUBMITTED(true),
    /** 发表: manuscripts published. */
    PUBLISHED(true),
    /** 媒体报道: pieces in the media. */
    COVERAGE(true),
    /** 培训: sessions held. */
    TRAINING(true),
    /** 活动: activities held. */
    ACTIVITY(true),
    /** 调查得到的比率 in percent: 知晓率, 支持率 (M-021). */
    SURVEY_RATE(false),
    /** 排名: place in the ranking of a higher authority (M-018). */
    RANK(false);

    private final boolean addsUp;

    PlanMeasure(boolean addsUp) {
        this.addsUp = addsUp;
    }

    /** Months add up to a year; otherwise the newest figure counts. */
    boolean addsUp() {
        return addsUp;
    }
}
