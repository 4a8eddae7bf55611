package org.chengsheng.publicity.review;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** Keeps what a paper states of a period; without figures the period goes. */
@ApplicationScoped
class WritePeriod {

    private static final long MOST_FIGURE = 1_000_000_000L;
    private static final long LOCK = 0x726576696577L;

    private final ReviewPeriods periods;
    private final EntityManager database;
    private final AuditLog audit;
    private final Clock clock;

    WritePeriod(ReviewPeriods periods, EntityManager database, AuditLog audit, Clock clock) {
        this.periods = periods;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the period, as it was seen; 0 where nothing is entered yet
     * @param source the paper it is taken from
     */
    record ReviewPeriodEntry(
            int version,
            @Min(value = 1949, message = "{review.year}")
                    @Max(value = 2999, message = "{review.year}")
                    int fromYear,
            @Min(value = 1949, message = "{review.year}")
                    @Max(value = 2999, message = "{review.year}")
                    int toYear,
            @NotBlank(message = "{review.source}") @Size(max = 200, message = "{review.source}")
                    String source,
            @NotNull(message = "{review.figures}")
                    @Valid
                    @Size(max = 50, message = "{review.figures}")
                    List<@NotNull ReviewFigure> figures) {

        /** By measure; of one that is named twice the last counts. */
        Map<ReviewMeasure, Long> stated() {
            return figures.stream()
                    .collect(
                            Collectors.toMap(
                                    ReviewFigure::measure,
                                    ReviewFigure::value,
                                    (one, other) -> other,
                                    () -> new EnumMap<>(ReviewMeasure.class)));
        }
    }

    /** What the paper says of one measure. */
    record ReviewFigure(
            @NotNull(message = "{review.figure}") ReviewMeasure measure,
            @NotNull(message = "{review.figure}")
                    @Min(value = 0, message = "{review.figure}")
                    @Max(value = MOST_FIGURE, message = "{review.figure}")
                    Long value) {}

    @Transactional
    void handle(ReviewPeriodEntry entry, StaffMember officer) {
        requireYears(entry);
        // Two who enter the same new period follow each other.
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        ReviewPeriod period =
                periods.of(entry.fromYear(), entry.toYear())
                        .orElseGet(
                                () ->
                                        new ReviewPeriod(
                                                UuidCreator.getTimeOrderedEpoch(),
                                                entry.fromYear(),
                                                entry.toYear()));
        period.requireVersion(entry.version());
        if (!entry.figures().isEmpty()) {
            requireRoom(period);
            period.write(
                    Words.orNull(entry.source()), entry.stated(), officer.id(), clock.instant());
            periods.persistAndFlush(period);
        } else if (period.version() > 0) {
            periods.delete(period);
        }
        audit.record(
                officer.id(),
                "ENTER_REVIEW",
                "review-period",
                entry.fromYear() + "-" + entry.toYear(),
                null);
    }

    private void requireYears(ReviewPeriodEntry entry) {
        int now = WorkingCalendar.dayOf(clock.instant()).getYear();
        if (entry.toYear() < entry.fromYear() || entry.toYear() > now) {
            throw new Refusal(PublicityCode.PUBLICITY_REVIEW_YEARS_WRONG, String.valueOf(now));
        }
    }

    private void requireRoom(ReviewPeriod period) {
        if (period.version() == 0 && periods.count() >= ReviewPeriods.MOST) {
            throw new Refusal(PublicityCode.PUBLICITY_REVIEW_FULL, ReviewPeriods.MOST);
        }
    }
}
