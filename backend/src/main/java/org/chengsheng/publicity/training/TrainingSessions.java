package org.chengsheng.publicity.training;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.PublicityCode;

/** Sessions with their people and history. */
@ApplicationScoped
class TrainingSessions implements PanacheRepositoryBase<TrainingSession, UUID> {

    private static final Sort LATEST = Sort.by("startsAt").and("id").descending();
    private static final int MOST_EVENTS = 200;

    private final EntityManager database;

    TrainingSessions(EntityManager database) {
        this.database = database;
    }

    TrainingSession get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_TRAINING_NOT_FOUND));
    }

    /** For an act: of two who act at once one waits and sees what the other did. */
    TrainingSession getForAct(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_TRAINING_NOT_FOUND));
    }

    /** The latest first, what is to come before what was. */
    Slice<TrainingRow> page(TrainingFilter filter) {
        Where where = where(filter);
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            where.conditions().add("startsAt <= :at and (startsAt < :at or id < :id)");
            where.values().and("at", cursor.at()).and("id", cursor.id());
        }
        List<TrainingRow> rows =
                find(where.text(), LATEST, where.values()).range(0, filter.limit).list().stream()
                        .map(TrainingSession::row)
                        .toList();
        return Slice.of(rows, filter.limit, row -> new Cursor(row.startsAt(), row.id()).encode());
    }

    /** All of a filter; the transaction and the stream end together. */
    Stream<TrainingRow> all(TrainingFilter filter) {
        Where where = where(filter);
        Stream<TrainingSession> sessions = stream(where.text(), LATEST, where.values());
        return sessions.map(TrainingSession::row);
    }

    private record Where(List<String> conditions, Parameters values) {

        String text() {
            return String.join(" and ", conditions);
        }
    }

    private static Where where(TrainingFilter filter) {
        Where where = new Where(new ArrayList<>(List.of("1 = 1")), new Parameters());
        if (filter.year != null) {
            where.conditions().add("startsAt >= :from and startsAt < :until");
            where.values().and("from", start(filter.year)).and("until", start(filter.year + 1));
        }
        if (!filter.state.isEmpty()) {
            where.conditions().add("state in :states");
            where.values().and("states", filter.state);
        }
        return where;
    }

    /** Sessions of a quarter by what they count as. */
    record QuarterCount(int quarter, int held, int coming) {}

    /** Quarters without a session are left out. */
    List<QuarterCount> quarters(int year) {
        List<?> rows =
                database.createNativeQuery(
                                "select extract(quarter from starts_at at time zone"
                                        + " 'Asia/Shanghai') as q, count(*) filter (where state in"
                                        + " ('HELD', 'ASSESSED')), count(*) filter (where state in"
                                        + " ('PLANNED', 'NOTIFIED')) from publicity_training_session"
                                        + " where starts_at >= :from and starts_at < :until group by q")
                        .setParameter("from", start(year))
                        .setParameter("until", start(year + 1))
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new QuarterCount(number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    List<Participant> people(UUID sessionId) {
        return database.createQuery("from Participant where sessionId = :id", Participant.class)
                .setParameter("id", sessionId)
                .getResultList();
    }

    /** Whoever was asked before is replaced. */
    void invite(UUID sessionId, List<PersonView> people) {
        database.createQuery("delete from Participant where sessionId = :id")
                .setParameter("id", sessionId)
                .executeUpdate();
        people.forEach(
                it ->
                        database.persist(
                                new Participant(UuidCreator.getTimeOrderedEpoch(), sessionId, it)));
    }

    void record(UUID sessionId, TrainingAct act, UUID actorId, String note, Instant at) {
        database.persist(
                new TrainingEvent(
                        UuidCreator.getTimeOrderedEpoch(), sessionId, act, actorId, note, at));
    }

    /** The latest first. */
    List<TrainingEvent> history(UUID sessionId) {
        return database.createQuery(
                        "from TrainingEvent where sessionId = :id order by at desc, id desc",
                        TrainingEvent.class)
                .setParameter("id", sessionId)
                .setMaxResults(MOST_EVENTS)
                .getResultList();
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
