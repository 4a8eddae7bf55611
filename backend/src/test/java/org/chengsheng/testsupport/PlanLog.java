package org.chengsheng.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengsheng.platform.database.EmbeddedDatabase;

/**
 * The plan of every statement the product runs while this is open, as the database really carried
 * it out (auto_explain): with the values bound, with rows counted.
 */
public final class PlanLog implements AutoCloseable {

    /** A line of the server's log begins with its moment; what belongs to it is indented. */
    private static final Pattern PLAN =
            Pattern.compile(
                    "LOG:  duration: [^\n]*plan:\\s*\n(\\s.*?)(?=\n\\d{4}-|\\z)", Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROLE = "alter role " + EmbeddedDatabase.APP_ROLE;

    private final Path file;
    private long read;

    /** A statement and its plan. */
    public record Plan(String statement, JsonNode root) {}

    private PlanLog(Path file) {
        this.file = file;
    }

    /**
     * @param more settings of the product's connections, {@code enable_indexscan = off}
     */
    public static PlanLog open(String... more) {
        for (String setting : more) {
            set(" set " + setting);
        }
        set(" set auto_explain.log_min_duration = 0");
        set(" set auto_explain.log_analyze = on");
        set(" set auto_explain.log_timing = off");
        set(" set auto_explain.log_nested_statements = on");
        set(" set auto_explain.log_format = 'json'");
        // Last: a connection opened meanwhile would log in another format.
        set(" set session_preload_libraries = 'auto_explain'");
        connectAnew();
        PlanLog log = new PlanLog(LoggedDatabase.file());
        log.next();
        return log;
    }

    /** The plans since the last call; waits until the log has come through. */
    public List<Plan> next() {
        String mark = "mark " + System.nanoTime();
        OwnerDatabase.update("do $$ begin raise log '" + mark + "'; end $$");
        String text = unread();
        for (int wait = 0; !text.contains(mark); wait++) {
            if (wait > 1_000) {
                throw new IllegalStateException("the log of the database does not come through");
            }
            pause();
            text = unread();
        }
        read += text.getBytes(StandardCharsets.UTF_8).length;
        List<Plan> plans = new ArrayList<>();
        Matcher found = PLAN.matcher(text);
        while (found.find()) {
            plans.add(plan(found.group(1)));
        }
        return plans;
    }

    /** Whole lines only; the rest comes next time. */
    private String unread() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - read)];
            log.seek(read);
            log.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan(String json) {
        try {
            JsonNode explained = JSON.readTree(json);
            return new Plan(explained.path("Query Text").asText(), explained.path("Plan"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no plan: " + json, e);
        }
    }

    private static void set(String what) {
        OwnerDatabase.update(ROLE + what);
    }

    private static void connectAnew() {
        Arc.container().instance(AgroalDataSource.class).get().flush(FlushMode.GRACEFUL);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        set(" reset all");
        connectAnew();
    }
}
