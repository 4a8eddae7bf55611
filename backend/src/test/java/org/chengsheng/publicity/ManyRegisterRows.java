package org.chengsheng.publicity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Training sessions, role models, praise and selections of many years, for measuring how they are
 * read. One in a thousand is as few are, and those are the oldest. The connection is the owner's.
 */
public final class ManyRegisterRows {

    private static final int CANDIDATES = 200;

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
        makeSelections(rows);
        database.commit();
        database.setAutoCommit(true);
        for (String table :
                List.of(
                        "publicity_training_session",
                        "publicity_role_model",
                        "publicity_praise",
                        "publicity_selection",
                        "publicity_selection_candidate",
                        "publicity_selection_mark",
                        "publicity_selection_objection",
                        "publicity_selection_event")) {
            run("vacuum (analyze) " + table);
        }
    }

    /** Each with as many candidates as one may have, all of them honoured. */
    private void makeSelections(int candidates) throws SQLException {
        run(
                "insert into publicity_selection (id, title, honours, intro, criteria, points, grades,"
                        + " places, judges, opens_on, closes_on, with_notice, state, awarded_on,"
                        + " created_by, created_at, changed_at) select gen_random_uuid(), '评选' || i,"
                        + " 'FAMILY', '办法', '{设施}', '{100}', '{优秀}', '{100}', array[p.id],"
                        + " '2000-03-01', '2000-03-02', false, 'AWARDED', '2000-03-05', p.id,"
                        + " timestamptz '2000-03-01' + i * interval '80 days', now() from"
                        + " generate_series(1, "
                        + candidates / CANDIDATES
                        + ") i, (select id from org_staff order by id limit 1) p");
        run(
                "insert into publicity_selection_candidate (id, selection_id, name, statement, minor,"
                        + " consent, guardian_consent, added_by, created_at, rank, grade,"
                        + " certificate_year, certificate_serial) select gen_random_uuid(), s.id,"
                        + " '示范' || i, '事迹', false, true, false, s.created_by, s.created_at, i,"
                        + " '优秀', extract(year from s.created_at), row_number() over (partition by"
                        + " extract(year from s.created_at)) from publicity_selection s,"
                        + " generate_series(1, "
                        + CANDIDATES
                        + ") i where s.title like '评选%'");
        run(
                "insert into publicity_selection_mark (id, selection_id, candidate_id, judge_id,"
                        + " points, interest, at) select gen_random_uuid(), selection_id, id,"
                        + " added_by, '{80}', false, created_at from publicity_selection_candidate"
                        + " where rank > 0 on conflict do nothing");
        run(
                "insert into publicity_selection_objection (id, selection_id, candidate_id, at, text,"
                        + " upheld, ruling) select gen_random_uuid(), selection_id, id, created_at,"
                        + " '异议', false, '不成立' from publicity_selection_candidate");
        run(
                "insert into publicity_selection_event (id, selection_id, at, actor_id, act, note)"
                        + " select gen_random_uuid(), selection_id, created_at, added_by, 'NOMINATE',"
                        + " name from publicity_selection_candidate");
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
