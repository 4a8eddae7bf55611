package org.chengsheng.publicity.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;

/** The batches, the newest first; list and sheet ask here, so they agree. */
@ApplicationScoped
class MaterialBatches implements PanacheRepositoryBase<MaterialBatch, UUID> {

    private static final Sort NEWEST = Sort.by("createdAt").and("id").descending();

    private final Settings settings;

    MaterialBatches(Settings settings) {
        this.settings = settings;
    }

    private record Where(List<String> conditions, Parameters values) {

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            values.and(name, value);
        }

        String text() {
            return String.join(" and ", conditions);
        }
    }

    Slice<MaterialView> page(MaterialFilter filter) {
        Where where = where(filter);
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            where.and("(createdAt < :at or createdAt = :at and id < :id)", "at", cursor.at());
            where.values().and("id", cursor.id());
        }
        List<MaterialView> rows =
                find(where.text(), NEWEST, where.values()).range(0, filter.limit).list().stream()
                        .map(batch -> batch.view(lowPercent()))
                        .toList();
        return Slice.of(rows, filter.limit, row -> new Cursor(row.createdAt(), row.id()).encode());
    }

    /** All rows by a database cursor, in the transaction of the caller. */
    Stream<MaterialView> all(MaterialFilter filter) {
        Where where = where(filter);
        Stream<MaterialBatch> batches = stream(where.text(), NEWEST, where.values());
        return batches.map(batch -> batch.view(lowPercent()));
    }

    int lowPercent() {
        return settings.number("publicity.material-low-percent");
    }

    private Where where(MaterialFilter filter) {
        Where where = new Where(new ArrayList<>(List.of("1 = 1")), new Parameters());
        if (!filter.kind.isEmpty()) {
            where.and("kind in :kinds", "kinds", filter.kind);
        }
        if (filter.low) {
            where.and("stock * 100L <= printed * :percent", "percent", (long) lowPercent());
        }
        if (filter.q != null) {
            where.and("locate(lower(:q), lower(title)) > 0", "q", filter.q.strip());
        }
        return where;
    }
}
