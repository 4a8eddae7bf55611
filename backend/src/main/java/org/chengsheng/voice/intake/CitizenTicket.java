package org.chengsheng.voice.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.deadline.Deadline;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.RatingReason;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ticket as its citizen sees it: no name of staff, no internal remark, in plain words.
 *
 * @param dueAt until when it is answered; handled together, the date of the other ticket, null
 *     while its clock stands
 * @param question what staff ask; present only while an answer is awaited
 * @param declineReason why it is not accepted, in words
 * @param declineText what staff wrote with it: where to turn to, or what was found on site
 * @param objectUntil the last moment for an objection, null when none is possible
 * @param transferredTo the body that has it now
 * @param merged handled together with another ticket about the same matter
 * @param continued a danger: it is followed up even when the citizen takes it back
 * @param reopenUntil the last moment to come back to it, null when that is not possible
 * @param supplementUntil the last moment to answer what staff ask, null while nothing is asked
 * @param urgeFrom already urged: from when that can be done again, null when it can be now
 * @param rateUntil the last moment for a rating, null when none can be given
 * @param reworkAsked he was heard, and it is being decided whether it is done once more
 * @param unread what the citizen was told and had not seen before this look
 * @param outsideAdvice whom to turn to when the bureau cannot handle it itself, or null
 * @param can what the citizen may do now
 */
public record CitizenTicket(
        String number,
        int version,
        TicketKind kind,
        String kindLabel,
        TicketState state,
        String stateLabel,
        String text,
        Spot place,
        List<Photo> photos,
        Instant submittedAt,
        Instant promisedAt,
        Instant dueAt,
        Deadline deadline,
        boolean anonymous,
        boolean mayPublish,
        List<Moment> timeline,
        String question,
        Reply reply,
        Verdict rating,
        String declineReason,
        String declineText,
        Instant objectUntil,
        String transferredTo,
        boolean merged,
        boolean continued,
        Instant reopenUntil,
        Instant supplementUntil,
        Instant urgeFrom,
        Instant rateUntil,
        boolean reworkAsked,
        int unread,
        List<Possible> can,
        boolean aboutStaff,
        String outsideAdvice) {

    /** What a citizen can do with the own ticket. */
    public enum Possible {
        SUPPLEMENT,
        OBJECT,
        URGE,
        WITHDRAW,
        RATE,
        REOPEN
    }

    @Schema(name = "CitizenSpot")
    public record Spot(String address, Double lat, Double lon) {}

    /** Links live ten minutes. */
    @Schema(name = "CitizenPhoto")
    public record Photo(UUID id, String url, String thumbUrl) {}

    /** One thing that happened, in plain words. */
    @Schema(name = "CitizenMoment")
    public record Moment(
            int seq,
            Instant at,
            Act act,
            String title,
            String text,
            String by,
            List<Photo> photos) {}

    @Schema(name = "CitizenReply")
    public record Reply(
            String text, Instant at, Outcome outcome, String outcomeLabel, List<Photo> photos) {}

    @Schema(name = "CitizenVerdict")
    public record Verdict(
            Boolean contacted,
            Boolean solved,
            Boolean satisfied,
            List<RatingReason> reasons,
            String comment,
            Instant at) {}
}
