package org.chengsheng.voice.deadline;

import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one clock allows: time to accept, time to handle from then on, and how much one extension
 * may add.
 *
 * @param acceptValue 0 where a matter is accepted at once, otherwise up to 120
 * @param handleValue 1 to 365
 * @param extendMost days, 0 to 90; 0 where nothing is extended (T14)
 */
@Schema(name = "TimeLimitTerms")
public record Terms(
        int acceptValue,
        Limit.Unit acceptUnit,
        int handleValue,
        Limit.Unit handleUnit,
        int extendMost) {

    static final int ACCEPT_MOST = 120;
    static final int HANDLE_LEAST = 1;
    static final int HANDLE_MOST = 365;
    static final int EXTEND_MOST = 90;

    /** What is out of its range, each at its field; empty when all is well. */
    List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        check(wrong, "acceptValue", acceptValue, 0, ACCEPT_MOST);
        check(wrong, "handleValue", handleValue, HANDLE_LEAST, HANDLE_MOST);
        check(wrong, "extendMost", extendMost, 0, EXTEND_MOST);
        return wrong;
    }

    private static void check(List<Violation> wrong, String field, int value, int min, int max) {
        if (value < min || value > max) {
            wrong.add(new Violation(field, Messages.text("setting.outOfRange", min, max)));
        }
    }

    Limit accept() {
        return new Limit(acceptValue, acceptUnit);
    }

    Limit handle() {
        return new Limit(handleValue, handleUnit);
    }

    /** For the audit log, for example 受理 1 个工作日，办理 5 个工作日，每次最多延期 15 天. */
    String inWords() {
        String extension =
                extendMost == 0
                        ? Messages.text("timeLimit.noExtension")
                        : Messages.text("timeLimit.extension", extendMost);
        return Messages.text("timeLimit.terms", accept().inWords(), handle().inWords(), extension);
    }
}
