package org.chengsheng.voice.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengsheng.platform.web.Messages;
import org.junit.jupiter.api.Test;

/**
 * docs/life-cycle.md is the table of the code, written by {@code -Dlifecycle.update=true}: what
 * people read cannot differ from what the product does.
 */
class LifecycleTableTest {

    private static final Path DOCUMENT = Path.of("docs", "life-cycle.md");

    private static final String HEAD =
            """
            # The life of a ticket

            Generated from `Lifecycle` by `LifecycleTableTest` (`-Dlifecycle.update=true`); do not edit.
            Rule: id in domain.md 3.3. A duty is what somebody waits for; everything else is a power.

            | rule | act | from | to | who | whose | given | duty |
            |---|---|---|---|---|---|---|---|
            """;

    @Test
    void theDocumentIsTheTableOfTheCode() throws IOException {
        String table =
                HEAD
                        + Lifecycle.rows().stream()
                                .map(LifecycleTableTest::line)
                                .collect(Collectors.joining());
        if (Boolean.getBoolean("lifecycle.update")) {
            Files.writeString(DOCUMENT, table);
        }

        assertEquals(table, Files.readString(DOCUMENT));
    }

    private static String line(Transition row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.rule());
        cells.add(row.act() + " " + Messages.label(row.act()));
        cells.add(row.from().isEmpty() ? "–" : states(row.from()));
        cells.add(row.to().equals(row.from()) ? "stays" : states(row.to()));
        cells.add(row.role() == null ? "citizen or system" : row.role());
        cells.add(row.role() == null ? "" : row.where().name());
        cells.add(row.given() == Given.ALWAYS ? "" : row.given().name());
        cells.add(row.duty() ? "yes" : "");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String states(Set<TicketState> states) {
        if (states.size() > TicketState.values().length / 2) {
            return "any";
        }
        return states.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
