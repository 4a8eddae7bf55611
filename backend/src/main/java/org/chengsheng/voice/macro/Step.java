package org.chengsheng.voice.macro;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.acts.StaffActs;
import org.chengsheng.voice.acts.StaffActs.Prepared;
import org.chengsheng.voice.template.FillTemplates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One prepared step.
 *
 * @param note for the act; the text itself for NOTE
 */
@Schema(name = "PreparedStep")
public record Step(
        @NotNull(message = "{macro.steps}") What what,
        @Size(max = 20, message = "{ticket.category}") String categoryCode,
        boolean urgent,
        UUID unitId,
        @Size(max = 500, message = "{ticket.note}") String note) {

    private static final int FEWEST = 2;

    /** An act of the life-cycle, or a note beside it. */
    @Schema(name = "PreparedWhat")
    public enum What {
        ACCEPT(Prepared.ACCEPT),
        DISPATCH(Prepared.DISPATCH),
        SIGN(Prepared.SIGN),
        TAKE_REWORK(Prepared.TAKE_REWORK),
        URGE(Prepared.URGE),
        SUPERVISE(Prepared.SUPERVISE),
        AGREE_RETURN(Prepared.AGREE_RETURN),
        REFUSE_RETURN(Prepared.REFUSE_RETURN),
        AGREE_EXTENSION(Prepared.AGREE_EXTENSION),
        REFUSE_EXTENSION(Prepared.REFUSE_EXTENSION),
        NOTE(null);

        private final Prepared act;

        What(Prepared act) {
            this.act = act;
        }

        /** Null for a note. */
        Prepared act() {
            return act;
        }

        String label() {
            return act == null ? Messages.text("macro.note") : act.label();
        }
    }

    /**
     * @param said the note with the data of the ticket in place
     */
    StaffActs.Words words(String said) {
        return new StaffActs.Words(categoryCode, urgent, unitId, said);
    }

    /** A step without what it needs, or with words nobody can fill, could never be done. */
    void require() {
        if (what == What.DISPATCH && unitId == null) {
            throw Refusal.invalid("unitId", Messages.text("prepared.unit"));
        }
        boolean wordless = note == null || note.strip().length() < FEWEST;
        if (wordless && (what == What.NOTE || what.act().needsWords())) {
            throw Refusal.invalid("note", Messages.text("prepared.note"));
        }
        if (note != null) {
            FillTemplates.requireKnown(note);
        }
    }
}
