package org.chengsheng.publicity.praise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.PublicityCode;

/** The register, the newest entry first; list, counts and sheet ask here, so they agree. */
@ApplicationScoped
class Praises implements PanacheRepositoryBase<Praise, UUID> {

    private static final Sort NEWEST = Sort.by("createdAt").and("id").descending();

    private final Directory directory;
    private final EntityManager database;

    Praises(Directory directory, EntityManager database) {
        this.directory = directory;
        this.database = database;
    }

    private record Where(List<String> conditions, Parameters values) {

        String text() {
            return String.join(" and ", conditions);
        }
    }

    Praise get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_PRAISE_NOT_FOUND));
    }

    /** For a change: of two who write at once one waits and sees what the other wrote. */
    Praise getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_PRAISE_NOT_FOUND));
    }

    Slice<PraiseView> page(PraiseFilter filter) {
        Where where = where(filter);
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            where.conditions().add("createdAt <= :at and (createdAt < :at or id < :id)");
            where.values().and("at", cursor.at()).and("id", cursor.id());
        }
        List<PraiseView> rows =
                shown(find(where.text(), NEWEST, where.values()).range(0, filter.limit).list());
        return Slice.of(rows, filter.limit, row -> new Cursor(row.createdAt(), row.id()).encode());
    }

    /** All rows by a database cursor, in the transaction of the caller. */
    Stream<Praise> all(PraiseFilter filter) {
        Where where = where(filter);
        return stream(where.text(), NEWEST, where.values());
    }

    /** Each kind of the filter with its number, zero too. */
    Map<PraiseKind, Long> counts(PraiseFilter filter) {
        Where where = where(filter);
        var query =
                database.createQuery(
                        "select kind, count(*) from Praise where "
                                + where.text()
                                + " group by kind",
                        Object[].class);
        where.values().map().forEach(query::setParameter);
        Map<PraiseKind, Long> counts = new EnumMap<>(PraiseKind.class);
        for (PraiseKind kind : PraiseKind.values()) {
            counts.put(kind, 0L);
        }
        query.getResultList().forEach(row -> counts.put((PraiseKind) row[0], (Long) row[1]));
        return counts;
    }

    List<PraiseView> shown(List<Praise> praises) {
        Set<UUID> ids = new HashSet<>();
        praises.forEach(
                it -> {
                    ids.add(it.unitId());
                    ids.add(it.staffId());
                });
        ids.remove(null);
        Map<UUID, String> names = directory.namesOf(ids);
        return praises.stream().map(it -> it.view(names)).toList();
    }

    private static Where where(PraiseFilter filter) {
        Where where = new Where(new ArrayList<>(List.of("1 = 1")), new Parameters());
        if (filter.year != null) {
            where.conditions().add("receivedYear = :year");
            where.values().and("year", filter.year);
        }
        if (!filter.kind.isEmpty()) {
            where.conditions().add("kind in :kinds");
            where.values().and("kinds", filter.kind);
        }
        if (filter.unit != null) {
            where.conditions().add("unitId = :unit");
            where.values().and("unit", filter.unit);
        }
        return where;
    }
}
