package org.chengsheng.publicity.review;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.chengsheng.org.Directory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The six years of the seeds (M-035), where {@code chengsheng.demo} is on. */
@ApplicationScoped
class DemoReview {

    private final ReviewPeriods periods;
    private final Directory directory;
    private final Clock clock;
    private final boolean on;

    DemoReview(
            ReviewPeriods periods,
            Directory directory,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.periods = periods;
        this.directory = directory;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(330) StartupEvent start) {
        if (!on || periods.count() > 0) {
            return;
        }
        ReviewPeriod before = new ReviewPeriod(UuidCreator.getTimeOrderedEpoch(), 2005, 2011);
        before.write(
                "2005—2011 年宣传工作回顾（演示）",
                Map.of(
                        ReviewMeasure.CONSULT_DAY, 7L,
                        ReviewMeasure.EXPERIENCE, 18L,
                        ReviewMeasure.HOTLINE, 15L,
                        ReviewMeasure.THEME, 50L,
                        ReviewMeasure.MATERIALS, 100_000L,
                        ReviewMeasure.COVERAGE, 1_200L),
                directory.people().stream()
                        .filter(it -> it.login().equals("officer"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                clock.instant());
        periods.persist(before);
    }
}
