package org.chengsheng.publicity.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** One training (M-074): planned, made known, held, assessed. Its people are participants. */
@Entity
@Table(name = "publicity_training_session")
class TrainingSession {

    @Id private UUID id;
    private String theme;
    private String outline;
    private Instant startsAt;
    private BigDecimal hours;
    private String place;
    private String trainer;
    private UUID[] units;
    private boolean informantsOnly;

    @Enumerated(EnumType.STRING)
    private TrainingState state;

    private int invited;
    private int present;
    private int passed;
    private Integer attendancePercent;
    private Integer passScore;
    private Instant changedAt;
    @Version private int version;

    protected TrainingSession() {}

    static TrainingSession planned(UUID id, TrainingEntry entry, Instant now) {
        TrainingSession session = new TrainingSession();
        session.id = id;
        session.state = TrainingState.PLANNED;
        session.write(entry, now);
        return session;
    }

    /** A session that was held is changed no more: its people came to what was announced. */
    void change(TrainingEntry entry, Instant now) {
        requireState(
                PublicityCode.PUBLICITY_TRAINING_NOT_CHANGEABLE,
                TrainingState.PLANNED,
                TrainingState.NOTIFIED);
        write(entry, now);
    }

    private void write(TrainingEntry entry, Instant now) {
        theme = Words.orNull(entry.theme());
        outline = Words.orNull(entry.outline());
        startsAt = entry.startsAt();
        hours = entry.hours();
        place = Words.orNull(entry.place());
        trainer = Words.orNull(entry.trainer());
        units = entry.units().stream().distinct().toArray(UUID[]::new);
        informantsOnly = entry.informantsOnly();
        changedAt = now;
    }

    void announce(Instant now) {
        requireState(PublicityCode.PUBLICITY_TRAINING_NOT_PLANNED, TrainingState.PLANNED);
        state = TrainingState.NOTIFIED;
        changedAt = now;
    }

    /** The people asked; without any there is nobody to train. */
    void invite(int people) {
        if (people == 0) {
            throw new Refusal(PublicityCode.PUBLICITY_TRAINING_NOBODY_INVITED);
        }
        invited = people;
    }

    /**
     * Who came is entered, and corrected until the assessment.
     *
     * @param percent of attendance asked for at this time
     */
    void record(int came, int percent, Instant now) {
        requireState(
                PublicityCode.PUBLICITY_TRAINING_NOT_NOTIFIED,
                TrainingState.NOTIFIED,
                TrainingState.HELD);
        if (now.isBefore(startsAt)) {
            throw new Refusal(PublicityCode.PUBLICITY_TRAINING_TOO_EARLY);
        }
        if (came == 0) {
            throw new Refusal(PublicityCode.PUBLICITY_TRAINING_NOBODY_CAME);
        }
        state = TrainingState.HELD;
        present = came;
        attendancePercent = percent;
        changedAt = now;
    }

    /**
     * The scores are fixed.
     *
     * @param scores of those who came; null where one is missing
     * @param mark a pass, at this time
     */
    void assess(List<Integer> scores, int mark, Instant now) {
        requireState(PublicityCode.PUBLICITY_TRAINING_NOT_HELD, TrainingState.HELD);
        long missing = scores.stream().filter(it -> it == null).count();
        if (missing > 0) {
            throw new Refusal(PublicityCode.PUBLICITY_TRAINING_SCORES_MISSING, missing);
        }
        state = TrainingState.ASSESSED;
        passed = (int) scores.stream().filter(it -> it >= mark).count();
        passScore = mark;
        changedAt = now;
    }

    void cancel(Instant now) {
        requireState(
                PublicityCode.PUBLICITY_TRAINING_NOT_CHANGEABLE,
                TrainingState.PLANNED,
                TrainingState.NOTIFIED);
        state = TrainingState.CANCELLED;
        changedAt = now;
    }

    private void requireState(PublicityCode code, TrainingState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new Refusal(code);
        }
    }

    TrainingRow row() {
        return new TrainingRow(
                id, theme, startsAt, hours, place, trainer, state, invited, present, passed);
    }

    boolean attendanceMet() {
        return attendancePercent != null
                && (long) present * 100 >= (long) invited * attendancePercent;
    }

    UUID id() {
        return id;
    }

    String theme() {
        return theme;
    }

    String outline() {
        return outline;
    }

    Instant startsAt() {
        return startsAt;
    }

    List<UUID> units() {
        return List.of(units);
    }

    boolean isInformantsOnly() {
        return informantsOnly;
    }

    TrainingState state() {
        return state;
    }

    Integer attendancePercent() {
        return attendancePercent;
    }

    Integer passScore() {
        return passScore;
    }

    int version() {
        return version;
    }
}
