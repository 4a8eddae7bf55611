package org.chengsheng.publicity.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chengsheng.publicity.Words;

/**
 * 座谈会 (M-040).
 *
 * @param invited which bodies or groups are invited
 * @param opinions what was raised, each with what became of it
 */
public record StakeholderMeeting(
        @Size(max = 500, message = "{plan.text}") String invited,
        @Size(max = 50, message = "{plan.rows}") List<@NotNull @Valid RaisedOpinion> opinions) {

    public StakeholderMeeting {
        invited = Words.orNull(invited);
        opinions = Rows.of(opinions);
    }

    /**
     * @param from in what capacity it was said, for example 人大代表; no person's name
     * @param reply what was answered, or null
     */
    public record RaisedOpinion(
            @NotBlank(message = "{plan.text}") @Size(max = 60, message = "{plan.text}") String from,
            @NotBlank(message = "{plan.text}") @Size(max = 1000, message = "{plan.text}")
                    String text,
            @NotNull(message = "{plan.kind}") ReplyStatus status,
            @Size(max = 1000, message = "{plan.text}") String reply) {

        public RaisedOpinion {
            from = Words.orNull(from);
            text = Words.orNull(text);
            reply = Words.orNull(reply);
        }
    }

    /** What became of an opinion. */
    public enum ReplyStatus {
        /** Nobody answered yet. */
        OPEN,
        /** Being worked on; the person was told. */
        IN_WORK,
        /** Answered. */
        REPLIED,
        /** Taken up. */
        ADOPTED
    }
}
