package org.chengsheng.publicity.checkin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.checkin.DeskSignUps.DeskSignUp;

/**
 * 签到表: everybody who signed up, row by row from the database to the reader. Names are whole, as at
 * the desk; phones are masked; the last column is left for a signature.
 */
@ApplicationScoped
class SignUpSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "name",
                    "phone",
                    "people",
                    "children",
                    "state",
                    "signedAt",
                    "checkedInAt",
                    "signature");
    private static final List<Integer> WIDTHS = List.of(20, 14, 16, 8, 10, 12, 18, 18, 18);

    private final DeskSignUps signUps;
    private final AuditLog audit;

    SignUpSheet(DeskSignUps signUps, AuditLog audit) {
        this.signUps = signUps;
        this.audit = audit;
    }

    /** Names of citizens leave the product: who took them goes on record. */
    @Transactional
    StreamingOutput of(Activity activity, StaffMember staff) {
        audit.record(staff.id(), "EXPORT_SIGNUPS", "activity", activity.number(), null);
        return out -> QuarkusTransaction.requiringNew().run(() -> write(activity, out));
    }

    private void write(Activity activity, OutputStream out) {
        List<String> headings =
                COLUMNS.stream().map(it -> Messages.text("signUp.column." + it)).toList();
        try (Stream<DeskSignUp> rows = signUps.all(activity);
                TableWriter table =
                        new TableWriter(out, Messages.text("signUp.sheet"), headings, WIDTHS)) {
            for (Iterator<DeskSignUp> each = rows.iterator(); each.hasNext(); ) {
                table.row(cells(each.next()));
            }
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(DeskSignUp row) {
        return List.of(
                row.number(),
                row.name(),
                row.phone(),
                row.people(),
                row.children(),
                row.stateLabel(),
                time(row.signedAt()),
                time(row.checkedInAt()),
                "");
    }

    private static Object time(Instant at) {
        return at == null ? "" : WorkingCalendar.minuteOf(at);
    }
}
