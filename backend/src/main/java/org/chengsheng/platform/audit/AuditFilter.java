package org.chengsheng.platform.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.web.Cursor;

/** What of the log is looked for: the acts of one person, of one kind, of some days. */
public class AuditFilter {

    /** Days are those of China, as on the working calendar. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @QueryParam("actor")
    UUID actor;

    @QueryParam("act")
    @Size(max = 60)
    String act;

    @QueryParam("from")
    LocalDate from;

    /** This day still belongs to it. */
    @QueryParam("to")
    LocalDate to;

    /** The conditions of a query with their parameters. */
    record Where(Map<String, Object> parameters, Map<String, String> conditions) {

        String sql() {
            return conditions.isEmpty()
                    ? ""
                    : conditions.values().stream()
                            .collect(Collectors.joining(" and ", " where ", ""));
        }
    }

    Where where(Cursor cursor) {
        Where where = new Where(new LinkedHashMap<>(), new LinkedHashMap<>());
        put(where, "actor", "actor_id = :actor", actor);
        put(where, "act", "act = :act", act);
        put(
                where,
                "from",
                "at >= :from",
                from == null ? null : from.atStartOfDay(ZONE).toInstant());
        put(
                where,
                "to",
                "at < :to",
                to == null ? null : to.plusDays(1).atStartOfDay(ZONE).toInstant());
        if (cursor != null) {
            put(where, "at", "(at, id) < (:at, :id)", cursor.at());
            where.parameters().put("id", cursor.id());
        }
        return where;
    }

    private static void put(Where where, String name, String condition, Object value) {
        if (value != null) {
            where.conditions().put(name, condition);
            where.parameters().put(name, value);
        }
    }
}
