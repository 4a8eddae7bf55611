package org.chengsheng.publicity.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.training.TrainingSessions.QuarterCount;

/** The plan of a year, and how its quarters stand. */
@ApplicationScoped
class PlanYear {

    private final EntityManager database;
    private final TrainingSessions sessions;
    private final Settings settings;
    private final Clock clock;

    PlanYear(EntityManager database, TrainingSessions sessions, Settings settings, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param version 0 for a year without a plan
     */
    record YearEntry(
            @Min(value = 2000, message = "{training.year}")
                    @Max(value = 2100, message = "{training.year}")
                    int year,
            int version,
            @NotBlank(message = "{training.yearOutline}")
                    @Size(max = 4000, message = "{training.yearOutline}")
                    String outline) {}

    /**
     * @param held sessions that took place
     * @param coming sessions that are planned or made known
     * @param endsOn last day of the quarter
     * @param daysLeft until then; negative when it is over
     */
    public record TrainingQuarter(
            int quarter,
            QuarterRule.QuarterStanding standing,
            int held,
            int coming,
            LocalDate endsOn,
            long daysLeft) {}

    /**
     * A year of training.
     *
     * @param outline null: there is no plan yet
     * @param perQuarter sessions a quarter must have
     */
    public record TrainingYearView(
            int year,
            String outline,
            int perQuarter,
            List<TrainingQuarter> quarters,
            boolean mayKeep,
            int version) {}

    /**
     * @param asked null: this year
     */
    TrainingYearView show(Integer asked, StaffMember reader) {
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        int year = asked == null ? today.getYear() : asked;
        TrainingYear plan = database.find(TrainingYear.class, year);
        QuarterRule rule =
                new QuarterRule(
                        settings.number("publicity.training-per-quarter"),
                        settings.number("publicity.training-alert-days"));
        Map<Integer, QuarterCount> counts =
                sessions.quarters(year).stream()
                        .collect(Collectors.toMap(QuarterCount::quarter, Function.identity()));
        return new TrainingYearView(
                year,
                plan == null ? null : plan.outline(),
                rule.required(),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(it -> quarter(rule, year, counts.get(it), it, today))
                        .toList(),
                reader.hasAnyRole(Roles.PUBLICITY_OFFICER),
                plan == null ? 0 : plan.version());
    }

    @Transactional
    TrainingYearView write(YearEntry entry, StaffMember staff) {
        int year = entry.year();
        lock(year);
        TrainingYear plan = database.find(TrainingYear.class, year);
        if (entry.version() != (plan == null ? 0 : plan.version())) {
            throw Refusal.stale(show(year, staff));
        }
        if (plan == null) {
            plan = new TrainingYear(year);
            plan.write(entry.outline());
            database.persist(plan);
        } else {
            plan.write(entry.outline());
        }
        database.flush();
        return show(year, staff);
    }

    /** Of two who write it at once, even for the first time, one waits and sees what stands. */
    private void lock(int year) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('training-year'), :year)")
                .setParameter("year", year)
                .getResultList();
    }

    private static TrainingQuarter quarter(
            QuarterRule rule, int year, QuarterCount count, int quarter, LocalDate today) {
        int held = count == null ? 0 : count.held();
        LocalDate last = QuarterRule.lastDay(year, quarter);
        return new TrainingQuarter(
                quarter,
                rule.standing(year, quarter, held, today),
                held,
                count == null ? 0 : count.coming(),
                last,
                last.toEpochDay() - today.toEpochDay());
    }
}
