package org.chengsheng.publicity.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.publicity.Words;

/**
 * What a media event has besides (M-033).
 *
 * @param spotsDue until when units recommend their spots
 * @param spots 特色点位
 * @param interviewees 采访对象, by post
 * @param questions 采访提纲
 * @param outlets 拟邀媒体
 * @param deliverables 1分钟宣传片, H5, 直播, 专版
 */
public record MediaParts(
        LocalDate spotsDue,
        @Size(max = 30, message = "{plan.rows}") List<@NotNull @Valid Spot> spots,
        @Size(max = 20, message = "{plan.rows}")
                List<
                                @NotBlank(message = "{plan.text}")
                                @Size(max = 100, message = "{plan.text}") String>
                        interviewees,
        @Size(max = 30, message = "{plan.rows}")
                List<
                                @NotBlank(message = "{plan.text}")
                                @Size(max = 300, message = "{plan.text}") String>
                        questions,
        @Size(max = 50, message = "{plan.rows}") List<@NotNull @Valid InvitedOutlet> outlets,
        @Size(max = 20, message = "{plan.rows}") List<@NotNull @Valid Deliverable> deliverables) {

    public MediaParts {
        spots = Rows.of(spots);
        interviewees = Rows.of(interviewees).stream().map(Words::orNull).toList();
        questions = Rows.of(questions).stream().map(Words::orNull).toList();
        outlets = Rows.of(outlets);
        deliverables = Rows.of(deliverables);
    }

    MediaParts forAnotherDay(long days) {
        return new MediaParts(
                ActivityPlan.later(spotsDue, days),
                spots,
                interviewees,
                questions,
                outlets.stream()
                        .map(it -> new InvitedOutlet(it.name(), InvitationReply.PLANNED))
                        .toList(),
                deliverables.stream()
                        .map(
                                it ->
                                        new Deliverable(
                                                it.title(),
                                                ActivityPlan.later(it.due(), days),
                                                false))
                        .toList());
    }

    /** 特色点位: which unit recommends it, and why it is worth showing. */
    public record Spot(
            UUID unitId,
            @NotBlank(message = "{plan.text}") @Size(max = 100, message = "{plan.text}")
                    String place,
            @Size(max = 300, message = "{plan.text}") String reason) {

        public Spot {
            place = Words.orNull(place);
            reason = Words.orNull(reason);
        }
    }

    /** 拟邀媒体的一家. */
    public record InvitedOutlet(
            @NotBlank(message = "{plan.text}") @Size(max = 60, message = "{plan.text}") String name,
            @NotNull(message = "{plan.kind}") InvitationReply reply) {

        public InvitedOutlet {
            name = Words.orNull(name);
        }
    }

    /** What an outlet answered. */
    public enum InvitationReply {
        PLANNED,
        INVITED,
        COMING,
        DECLINED
    }

    /** 要做出来的东西. */
    public record Deliverable(
            @NotBlank(message = "{plan.text}") @Size(max = 100, message = "{plan.text}")
                    String title,
            LocalDate due,
            boolean done) {

        public Deliverable {
            title = Words.orNull(title);
        }
    }
}
