package org.chengsheng.publicity.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.training.TrainingDetail.TrainingPerson;

/** The attendance list of a session as a workbook: to sign on before, to file afterwards. */
@ApplicationScoped
class AttendanceSheet {

    private static final List<String> COLUMNS =
            List.of("number", "unit", "name", "present", "score", "result");
    private static final List<Integer> WIDTHS = List.of(8, 24, 16, 10, 10, 10);

    private final TrainingSessions sessions;
    private final TrainingDetails details;
    private final AuditLog audit;

    AttendanceSheet(TrainingSessions sessions, TrainingDetails details, AuditLog audit) {
        this.sessions = sessions;
        this.details = details;
        this.audit = audit;
    }

    /** The file with its name. */
    record Sheet(String fileName, StreamingOutput content) {}

    /** Who came and with what score leaves the product: who took it goes on record. */
    Sheet of(UUID id, StaffMember reader) {
        TrainingSession session = sessions.get(id);
        audit.record(reader.id(), "EXPORT_ATTENDANCE", "training", id.toString(), null);
        List<TrainingPerson> people = details.people(session, reader);
        return new Sheet(
                Messages.text(
                        "training.sheet.file",
                        WorkingCalendar.dayOf(session.startsAt()).toString()),
                out -> {
                    List<String> headings =
                            COLUMNS.stream()
                                    .map(it -> Messages.text("training.column." + it))
                                    .toList();
                    try (TableWriter table =
                            new TableWriter(
                                    out, Messages.text("training.sheet"), headings, WIDTHS)) {
                        write(table, session, people);
                    }
                });
    }

    private static void write(
            TableWriter table, TrainingSession session, List<TrainingPerson> people)
            throws IOException {
        int number = 1;
        for (TrainingPerson person : people) {
            table.row(
                    List.of(
                            number++,
                            person.unitName(),
                            person.name(),
                            presence(session, person),
                            person.score() == null ? "" : person.score(),
                            result(session, person)));
        }
    }

    /** Empty before the session: the column to sign in. */
    static String presence(TrainingSession session, TrainingPerson person) {
        if (!session.state().isHeld()) {
            return "";
        }
        return Messages.text(person.present() ? "training.came" : "training.absent");
    }

    static String result(TrainingSession session, TrainingPerson person) {
        if (session.passScore() == null || person.score() == null) {
            return "";
        }
        return Messages.text(
                person.score() >= session.passScore() ? "training.passed" : "training.failed");
    }
}
