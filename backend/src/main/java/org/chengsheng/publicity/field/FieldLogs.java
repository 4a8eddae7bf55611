package org.chengsheng.publicity.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.link.Links;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.platform.web.Texts;

/** What was logged in the field, and its sums. */
@ApplicationScoped
public class FieldLogs {

    /** Kind of the links from opinions. */
    static final String ORIGIN = "FIELD_OPINION";

    private final EntityManager database;
    private final Links links;
    private final Directory directory;

    FieldLogs(EntityManager database, Links links, Directory directory) {
        this.database = database;
        this.links = links;
        this.directory = directory;
    }

    /** An opinion and, when it became one, its ticket. */
    record HeardOpinion(UUID id, String text, String ticketNumber) {}

    /**
     * One entry.
     *
     * @param aboutStaff how many opinions were about staff; nothing else is kept of them
     */
    record FieldLog(
            UUID id,
            String staffName,
            int headcount,
            int leaflets,
            int staffMinutes,
            List<String> organisations,
            String note,
            List<UUID> photos,
            List<HeardOpinion> opinions,
            int aboutStaff,
            Instant loggedAt) {}

    /** Sums of all entries of an activity. */
    public record FieldTotals(
            long entries,
            long headcount,
            long leaflets,
            long staffMinutes,
            long photos,
            long opinions,
            long aboutStaff) {}

    boolean isLogged(UUID id) {
        return !database.createNativeQuery("select 1 from publicity_field_log where id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    void add(
            NewFieldLog log,
            UUID activityId,
            UUID staffId,
            List<UUID> photos,
            int aboutStaff,
            Instant at,
            Instant now) {
        database.createNativeQuery(
                        "insert into publicity_field_log (id, activity_id, staff_id, headcount,"
                                + " leaflets, staff_minutes, organisations, note, photos,"
                                + " about_staff, logged_at, received_at) values (:id, :activity,"
                                + " :staff, :headcount, :leaflets, :minutes, :organisations,"
                                + " cast(:note as text), :photos, :aboutStaff, :at, :now)")
                .setParameter("id", log.id())
                .setParameter("activity", activityId)
                .setParameter("staff", staffId)
                .setParameter("headcount", log.headcount())
                .setParameter("leaflets", log.leaflets())
                .setParameter("minutes", log.staffMinutes())
                .setParameter("organisations", log.organisations().toArray(String[]::new))
                .setParameter("note", Texts.orNull(log.note()))
                .setParameter("photos", photos.toArray(UUID[]::new))
                .setParameter("aboutStaff", aboutStaff)
                .setParameter("at", at)
                .setParameter("now", now)
                .executeUpdate();
    }

    void addOpinion(UUID id, UUID logId, UUID activityId, String text, int position) {
        database.createNativeQuery(
                        "insert into publicity_opinion (id, log_id, activity_id, text, position)"
                                + " values (:id, :log, :activity, :text, :position)")
                .setParameter("id", id)
                .setParameter("log", logId)
                .setParameter("activity", activityId)
                .setParameter("text", text)
                .setParameter("position", position)
                .executeUpdate();
    }

    public FieldTotals totals(UUID activityId) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(
                                        "select count(*), coalesce(sum(headcount), 0),"
                                                + " coalesce(sum(leaflets), 0),"
                                                + " coalesce(sum(staff_minutes), 0),"
                                                + " coalesce(sum(cardinality(photos)), 0), (select"
                                                + " count(*) from publicity_opinion o join"
                                                + " publicity_field_log l on l.id = o.log_id where"
                                                + " l.activity_id = :activity),"
                                                + " coalesce(sum(about_staff), 0) from"
                                                + " publicity_field_log where activity_id ="
                                                + " :activity")
                                .setParameter("activity", activityId)
                                .getSingleResult();
        long[] sums = Arrays.stream(row).mapToLong(it -> ((Number) it).longValue()).toArray();
        return new FieldTotals(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]);
    }

    /** Newest first. */
    Slice<FieldLog> list(UUID activityId, int limit, String cursor) {
        Cursor after = cursor == null ? null : Cursor.decode(cursor);
        var query =
                database.createNativeQuery(
                                "select id, staff_id, headcount, leaflets, staff_minutes,"
                                        + " organisations, note, photos, about_staff, logged_at"
                                        + " from publicity_field_log where activity_id = :activity"
                                        + (after == null ? "" : " and (logged_at, id) < (:at, :id)")
                                        + " order by logged_at desc, id desc")
                        .setParameter("activity", activityId)
                        .setMaxResults(limit + 1);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        List<?> found = query.getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        Map<UUID, List<HeardOpinion>> opinions =
                opinions(rows.stream().map(row -> (UUID) row[0]).toList());
        Map<UUID, String> names =
                directory.namesOf(rows.stream().map(row -> (UUID) row[1]).distinct().toList());
        return Slice.of(
                rows.stream().map(row -> read(row, opinions, names)).toList(),
                limit,
                row -> new Cursor(row.loggedAt(), row.id()).encode());
    }

    /** A photo of the log and when it was written. */
    public record FieldPhoto(UUID id, Instant at) {}

    /** The first photos of an activity, in the order of the log. */
    public List<FieldPhoto> photos(UUID activityId, int most) {
        List<?> rows =
                database.createNativeQuery(
                                "select p.id, l.logged_at from publicity_field_log l cross join"
                                        + " lateral unnest(l.photos) with ordinality p(id, at)"
                                        + " where l.activity_id = :activity order by l.logged_at,"
                                        + " l.id, p.at")
                        .setParameter("activity", activityId)
                        .setMaxResults(most)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FieldPhoto((UUID) row[0], (Instant) row[1]))
                .toList();
    }

    /** Bodies that took part, by the log; each once, at most so many. */
    public List<String> organisations(UUID activityId, int most) {
        return database.createNativeQuery(
                        "select distinct unnest(organisations) name from publicity_field_log where"
                                + " activity_id = :activity order by name",
                        String.class)
                .setParameter("activity", activityId)
                .setMaxResults(most)
                .getResultList();
    }

    boolean hasPhoto(UUID activityId, UUID photo) {
        return !database.createNativeQuery(
                        "select 1 from publicity_field_log where activity_id = :activity and :photo"
                                + " = any (photos)")
                .setParameter("activity", activityId)
                .setParameter("photo", photo)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Map<UUID, List<HeardOpinion>> opinions(List<UUID> logs) {
        if (logs.isEmpty()) {
            return Map.of();
        }
        List<?> found =
                database.createNativeQuery(
                                "select id, log_id, text from publicity_opinion where log_id in"
                                        + " (:logs) order by log_id, position")
                        .setParameter("logs", logs)
                        .getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        Map<UUID, String> tickets =
                links.targets(ORIGIN, rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[1],
                                Collectors.mapping(
                                        row ->
                                                new HeardOpinion(
                                                        (UUID) row[0],
                                                        (String) row[2],
                                                        tickets.get((UUID) row[0])),
                                        Collectors.toList())));
    }

    private static FieldLog read(
            Object[] row, Map<UUID, List<HeardOpinion>> opinions, Map<UUID, String> names) {
        UUID id = (UUID) row[0];
        return new FieldLog(
                id,
                names.get((UUID) row[1]),
                (Integer) row[2],
                (Integer) row[3],
                (Integer) row[4],
                List.of((String[]) row[5]),
                (String) row[6],
                List.of((UUID[]) row[7]),
                opinions.getOrDefault(id, List.of()),
                (Integer) row[8],
                (Instant) row[9]);
    }
}
