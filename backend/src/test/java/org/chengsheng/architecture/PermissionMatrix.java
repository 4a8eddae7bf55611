package org.chengsheng.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table {@code permission-matrix.txt}: who may do what to which object. */
final class PermissionMatrix {

    /** Callers in the order of the columns. */
    static final List<String> CALLERS =
            List.of(
                    "anonymous",
                    "receipt",
                    "other-receipt",
                    "unknown-person",
                    "disabled-person",
                    "acceptor",
                    "dispatcher",
                    "handler",
                    "lead",
                    "checker",
                    "revisitor",
                    "supervisor",
                    "discipline",
                    "disclosure",
                    "leader",
                    "officer",
                    "correspondent",
                    "admin",
                    "auditor");

    private static final int FIRST_CELL = 3;

    private PermissionMatrix() {}

    /**
     * One row.
     *
     * @param operation id in the OpenAPI document
     * @param object what it is done to
     * @param reached the status of those who are let in
     * @param expected the status for each caller
     */
    record Row(String operation, String object, int reached, List<Integer> expected) {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                PermissionMatrix.class.getResourceAsStream(
                                        "/permission-matrix.txt"),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Row row(String line) {
        String[] cells = line.trim().split("\\s+");
        if (cells.length != FIRST_CELL + CALLERS.size()) {
            throw new IllegalStateException("a row with " + cells.length + " cells: " + line);
        }
        List<Integer> expected =
                Arrays.stream(cells)
                        .skip(FIRST_CELL)
                        .map(cell -> Integer.valueOf(cell.equals("+") ? cells[2] : cell))
                        .toList();
        return new Row(cells[0], cells[1], Integer.parseInt(cells[2]), expected);
    }
}
