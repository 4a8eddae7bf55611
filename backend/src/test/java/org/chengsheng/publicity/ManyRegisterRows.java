package org.chengsheng.publicity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Training sessions, role models and praise of a century, for measuring how they are read. One in a
 * thousand is as few are, and those are the oldest. The connection is the owner's.
 */
public final class ManyRegisterRows {

    private final Connection database;

    public ManyRegisterRows(Connection database) {
        this.database = database;
    }

    public void make(int rows) throws SQLException {
        database.setAutoCommit(false);
        run("set local session_replication_role = replica");
        run(
                "insert into publicity_training_session (id, theme, starts_at, hours, place, trainer,"
                        + " units, informants_only, state, invited, present, passed, changed_at)"
                        + " select gen_random_uuid(), '培训' || i, timestamptz '2000-01-01' + i *"
                        + " interval '12 hours', 2, '会议室', '讲师', '{}', false, case when i <"
                        + few(rows)
                        + " then 'CANCELLED' else 'ASSESSED' end, 9, 9, 9, now() from"
                        + " generate_series(1, "
                        + rows
                        + ") i");
        run(
                "insert into publicity_role_model (id, year, staff_id, unit_id, nominated_by,"
                        + " created_at, deeds, state, changed_at) select gen_random_uuid(), 2000 + i"
                        + " * 27 / "
                        + rows
                        + ", p.id, u.id, p.id, timestamptz '2000-01-01' + i * interval '12 hours',"
                        + " '事迹', case when i < "
                        + few(rows)
                        + " then 'REFUSED' else 'NOMINATED' end, now() from generate_series(1, "
                        + rows
                        + ") i, (select id from org_unit where code = 'ZD02') u, (select id from"
                        + " org_staff order by id limit 1) p");
        run(
                "insert into publicity_praise (id, kind, received_on, summary, unit_id, created_at)"
                        + " select gen_random_uuid(), case when i < "
                        + few(rows)
                        + " then 'BANNER' else 'LETTER' end, date '2000-01-01' + i / 2, '感谢', u.id,"
                        + " timestamptz '2000-01-01' + i * interval '12 hours' from"
                        + " generate_series(1, "
                        + rows
                        + ") i, (select id from org_unit where code = 'ZD02') u");
        database.commit();
        database.setAutoCommit(true);
        for (String table :
                List.of("publicity_training_session", "publicity_role_model", "publicity_praise")) {
            run("vacuum (analyze) " + table);
        }
    }

    private static int few(int rows) {
        return rows / 1_000;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
