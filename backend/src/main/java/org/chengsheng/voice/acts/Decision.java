package org.chengsheng.voice.acts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a second person says to what somebody asked. */
@Schema(name = "ActDecision")
public record Decision(
        int version,
        @NotNull(message = "{review.decision}") Choice decision,
        @Size(max = 500, message = "{ticket.note}") String note) {

    /** Yes or no. */
    @Schema(name = "ActChoice")
    public enum Choice {
        APPROVE,
        REFUSE
    }

    boolean isYes() {
        return decision == Choice.APPROVE;
    }

    /** A no is always explained. */
    String why() {
        String words = Texts.orNull(note);
        if (!isYes() && words == null) {
            throw Refusal.invalid("note", Messages.text("decision.why"));
        }
        return words;
    }
}
