package org.chengsheng.voice.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.ticket.ImportedTicket;

/**
 * Turns rows of a ledger into tickets-to-be under a plan. A row is taken whole or not at all, and
 * everything that is wrong with it is said at once.
 */
final class RowRules {

    private static final Instant EARLIEST =
            LocalDate.of(1990, 1, 1).atStartOfDay(WorkingCalendar.ZONE).toInstant();

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_ADDRESS = 200;

    private final ImportPlan plan;
    private final Map<LedgerField, Integer> columns;
    private final Map<String, UUID> units = new HashMap<>();
    private final Instant now;

    RowRules(ImportPlan plan, List<UnitView> units, Instant now) {
        this.plan = plan;
        this.columns = plan.columns();
        this.now = now;
        units.forEach(unit -> this.units.put(unit.code(), unit.id()));
        units.forEach(unit -> this.units.put(unit.name(), unit.id()));
    }

    /** What became of a row: a ticket-to-be, or at least one error. */
    record Outcome(ImportedTicket good, List<RowError> errors) {}

    Outcome read(Row row) {
        Reading reading = new Reading(row);
        ImportedTicket good = reading.toTicket();
        return reading.errors.isEmpty()
                ? new Outcome(good, List.of())
                : new Outcome(null, reading.errors);
    }

    /** The error of a row whose number is taken already. */
    RowError duplicate(ImportedTicket row, String reason) {
        return new RowError(
                row.rowNumber(), columns.get(LedgerField.NUMBER), row.externalNumber(), reason);
    }

    /** One row while it is read. */
    private final class Reading {

        private final Row row;
        private final List<RowError> errors = new ArrayList<>();

        Reading(Row row) {
            this.row = row;
        }

        ImportedTicket toTicket() {
            String title = text(LedgerField.TITLE);
            String reply = text(LedgerField.REPLY);
            Instant repliedAt = moment(LedgerField.REPLIED_AT);
            Instant submittedAt = submittedAt(repliedAt);
            checkReply(reply, submittedAt, repliedAt);
            String unit = text(LedgerField.UNIT);
            Boolean satisfied = word(LedgerField.SATISFACTION, LedgerWords::satisfied, null);
            return new ImportedTicket(
                    row.number(),
                    oneLine(LedgerField.NUMBER, LONGEST_NUMBER),
                    word(LedgerField.KIND, LedgerWords::kind, plan.defaultKind()),
                    word(LedgerField.SOURCE, LedgerWords::source, plan.defaultSource()),
                    title,
                    wholeText(title),
                    oneLine(LedgerField.PLACE, LONGEST_ADDRESS),
                    new Contact(
                            oneLine(LedgerField.CONTACT_NAME, LONGEST_NAME),
                            oneLine(LedgerField.CONTACT_PHONE, LONGEST_PHONE)),
                    unit == null ? null : units.get(unit),
                    unit,
                    submittedAt,
                    reply,
                    // A ledger without reply times says no more than that it came afterwards.
                    reply != null && repliedAt == null ? submittedAt : repliedAt,
                    reply == null ? null : satisfied);
        }

        private String wholeText(String title) {
            String text = text(LedgerField.TEXT);
            if (text == null && title == null) {
                LedgerField field =
                        columns.containsKey(LedgerField.TEXT)
                                ? LedgerField.TEXT
                                : LedgerField.TITLE;
                error(field, "import.error.noText");
            }
            if (text == null || title == null) {
                return text == null ? title : text;
            }
            return "【" + title + "】\n" + text;
        }

        private Instant submittedAt(Instant repliedAt) {
            if (!columns.containsKey(LedgerField.SUBMITTED_AT)) {
                return repliedAt == null ? now : repliedAt;
            }
            if (row.cell(columns.get(LedgerField.SUBMITTED_AT)).isBlank()) {
                error(LedgerField.SUBMITTED_AT, "import.error.noDate");
                return null;
            }
            return moment(LedgerField.SUBMITTED_AT);
        }

        private void checkReply(String reply, Instant submittedAt, Instant repliedAt) {
            if (repliedAt == null) {
                return;
            }
            if (reply == null) {
                error(LedgerField.REPLY, "import.error.noReply");
            }
            // A date without a time is midnight, so the day of submission itself is no mistake.
            if (submittedAt != null
                    && repliedAt.isBefore(submittedAt)
                    && !WorkingCalendar.dayOf(repliedAt)
                            .equals(WorkingCalendar.dayOf(submittedAt))) {
                error(LedgerField.REPLIED_AT, "import.error.replyTooEarly");
            }
        }

        private Instant moment(LedgerField field) {
            Integer column = columns.get(field);
            if (column == null || row.cell(column).isBlank()) {
                return null;
            }
            Instant moment = LedgerDates.read(row.cell(column)).orElse(null);
            String wrong = null;
            if (moment == null) {
                wrong = "import.error.notADate";
            } else if (moment.isAfter(now)) {
                wrong = "import.error.future";
            } else if (moment.isBefore(EARLIEST)) {
                wrong = "import.error.tooOld";
            }
            if (wrong != null) {
                error(field, wrong);
                return null;
            }
            return moment;
        }

        private <T> T word(
                LedgerField field, Function<String, Optional<T>> dictionary, T otherwise) {
            String word = text(field);
            if (word == null) {
                return otherwise;
            }
            Optional<T> meaning = dictionary.apply(word);
            if (meaning.isEmpty()) {
                error(field, "import.error.word." + field);
            }
            return meaning.orElse(otherwise);
        }

        private String oneLine(LedgerField field, int longest) {
            String text = text(field);
            if (text == null) {
                return null;
            }
            String line = text.replaceAll("\\s+", " ");
            if (line.length() > longest) {
                error(field, "import.error.tooLong", longest);
            }
            return line;
        }

        private String text(LedgerField field) {
            Integer column = columns.get(field);
            return column == null ? null : Texts.orNull(row.cell(column).text());
        }

        private void error(LedgerField field, String key, Object... arguments) {
            int column = columns.get(field);
            errors.add(
                    new RowError(
                            row.number(),
                            column,
                            row.cell(column).text().strip(),
                            Messages.text(key, arguments)));
        }
    }
}
