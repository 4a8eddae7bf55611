package org.chengsheng.voice.ticket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The bureau that stands in the database: who works where, which categories, which districts. */
record SampleBureau(
        List<Matter> matters,
        Map<UUID, List<UUID>> people,
        List<Spot> spots,
        Actor desk,
        int calendar) {

    /** A row of the category table. */
    record Matter(
            String code,
            String name,
            TicketKind kind,
            boolean field,
            boolean urgent,
            UUID unit,
            List<String> hints) {}

    /** A point and the district it lies in. */
    record Spot(String district, double lat, double lon) {}

    private static final int SPOTS = 3_000;

    static SampleBureau read(Connection database) throws SQLException {
        Map<UUID, List<UUID>> people = new LinkedHashMap<>();
        each(
                database,
                "select s.unit_id, s.id from org_staff s join org_unit u on u.id = s.unit_id where"
                        + " s.active and u.active order by s.login",
                row ->
                        people.computeIfAbsent(uuid(row, 1), unit -> new ArrayList<>())
                                .add(uuid(row, 2)));
        if (people.isEmpty()) {
            throw new IllegalStateException("no bureau yet: start the product once, with a demo");
        }
        List<Matter> matters = new ArrayList<>();
        each(
                database,
                "select code, name, coalesce(kind, 'COMPLAINT'), field, urgent, lead_unit_id, hints"
                        + " from voice_category where active order by position",
                row -> matters.add(matter(row)));
        List<Spot> spots = new ArrayList<>();
        each(
                database,
                "select a.name, at.lat, at.lon from voice_area a cross join lateral (select"
                        + " (box(a.shape))[0] as high, (box(a.shape))[1] as low from"
                        + " generate_series(1, 1)) b cross join lateral (select low[1] + random() *"
                        + " (high[1] - low[1]) as lat, low[0] + random() * (high[0] - low[0]) as lon"
                        + " from generate_series(1, 2000) n) at where a.shape @> point(at.lon,"
                        + " at.lat) order by random() limit "
                        + SPOTS,
                row -> spots.add(new Spot(row.getString(1), row.getDouble(2), row.getDouble(3))));
        int[] calendar = {1};
        each(
                database,
                "select coalesce(max(version), 1) from platform_calendar_version",
                row -> calendar[0] = row.getInt(1));
        UUID unit = people.keySet().iterator().next();
        Actor desk = new Actor(Actor.Kind.STAFF, people.get(unit).get(0), unit);
        return new SampleBureau(matters, people, spots, desk, calendar[0]);
    }

    /** Few categories make most of the work, as everywhere. */
    Matter anyMatter(Random random) {
        double share = random.nextDouble();
        return matters.get((int) (share * share * matters.size()));
    }

    UUID anyUnit(Random random) {
        List<UUID> units = List.copyOf(people.keySet());
        return units.get(random.nextInt(units.size()));
    }

    Actor anybodyOf(UUID unit, Random random) {
        List<UUID> there = people.getOrDefault(unit, List.of(desk.id()));
        return new Actor(Actor.Kind.STAFF, there.get(random.nextInt(there.size())), unit);
    }

    private static Matter matter(ResultSet row) throws SQLException {
        String hints = row.getString(7);
        return new Matter(
                row.getString(1),
                row.getString(2),
                TicketKind.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getBoolean(5),
                uuid(row, 6),
                hints.isBlank() ? List.of() : List.of(hints.split(" ")));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection database, String sql, RowReader reader)
            throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
