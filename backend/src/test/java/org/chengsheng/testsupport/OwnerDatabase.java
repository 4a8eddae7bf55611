package org.chengsheng.testsupport;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.chengsheng.platform.setting.Settings;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its owner sees it: what a test looks up or sets behind the product's back. */
public final class OwnerDatabase {

    private OwnerDatabase() {}

    /** A connection that may do what the application's own may not. */
    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.flyway.jdbc-url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    /** Runs a statement and gives the number of rows it touched. */
    public static int update(String sql, Object... values) {
        try (Connection owner = connect();
                PreparedStatement statement = prepare(owner, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row as text; null when there is no row. */
    public static String text(String sql, Object... values) {
        try (Connection owner = connect();
                PreparedStatement statement = prepare(owner, sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row as a number. */
    public static int number(String sql, Object... values) {
        return Integer.parseInt(text(sql, values));
    }

    /** The columns of a table that can be written, for copies of whole rows. */
    public static String columns(String table) {
        return text(
                "select string_agg(column_name, ', ' order by ordinal_position) from"
                        + " information_schema.columns where table_schema = 'public' and table_name"
                        + " = ? and is_generated = 'NEVER'",
                table);
    }

    /** Changes a setting and lets the product read it at once; gives the old value. */
    public static String set(String key, Object value) {
        String old = text("select value from platform_setting where key = ?", key);
        if (update("update platform_setting set value = ? where key = ?", "" + value, key) != 1) {
            throw new IllegalArgumentException("no setting " + key);
        }
        Arc.container().instance(Settings.class).get().refresh();
        return old;
    }

    private static PreparedStatement prepare(Connection owner, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = owner.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
