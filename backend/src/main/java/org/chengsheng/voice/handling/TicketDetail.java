package org.chengsheng.voice.handling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.voice.deadline.Deadline;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Awaiting;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.RatingReason;
import org.chengsheng.voice.ticket.Stage;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ticket as staff see it; name and phone are masked.
 *
 * @param nextDueAt when whoever has it now must have done the next step, as in lists
 * @param step what whoever has it now has to do and until when; null where only the whole counts
 * @param area district it lies in, as lists are narrowed by it; null: none known
 * @param holder whom it waits for; null where nobody has to do anything
 * @param acts what this person may do now
 * @param suggested what the text suggests for the next step
 * @param staffWords what suggests that it is about staff, for those who can mark it
 * @param standing what is going on beside the main line
 * @param mayReveal whether this person may ask for the full contact
 */
public record TicketDetail(
        String number,
        String externalNumber,
        int version,
        TicketKind kind,
        String kindLabel,
        TicketState state,
        String stateLabel,
        TicketSource source,
        String sourceLabel,
        String text,
        Spot place,
        String area,
        List<Photo> photos,
        MaskedContact contact,
        boolean mayPublish,
        boolean aboutStaff,
        String accused,
        boolean flagged,
        String flagReason,
        String categoryCode,
        String categoryName,
        boolean urgent,
        Named leadUnit,
        Named handler,
        Instant submittedAt,
        Instant acceptedAt,
        Instant promisedAt,
        Instant dueAt,
        TicketRow.DueState due,
        Instant nextDueAt,
        TicketRow.DueState nextDue,
        Step step,
        String holder,
        Deadline deadline,
        List<Moment> timeline,
        String question,
        Reply reply,
        Verdict rating,
        List<Possible> acts,
        Suggested suggested,
        List<String> staffWords,
        Chain chain,
        boolean mayReveal,
        Standing standing) {

    /**
     * The step a ticket waits at.
     *
     * @param limit how long it may take, in words; null when the limit was changed since
     */
    @Schema(name = "TicketStep")
    public record Step(
            Stage stage,
            String label,
            Instant since,
            Instant dueAt,
            TicketRow.DueState due,
            String limit) {}

    @Schema(name = "TicketSpot")
    public record Spot(String address, Double lat, Double lon, Datum datum) {}

    @Schema(name = "TicketPhoto")
    public record Photo(UUID id, String url, String thumbUrl) {}

    public record MaskedContact(String name, String phone, boolean anonymous) {}

    public record Named(UUID id, String name) {}

    /**
     * One event with the words written at it.
     *
     * @param note what it decided, where the name of the act does not say it
     * @param late the step it ended took longer than its limit
     */
    @Schema(name = "TicketMoment")
    public record Moment(
            int seq,
            Instant at,
            Act act,
            String actLabel,
            TicketState from,
            TicketState to,
            Actor.Kind actorKind,
            String by,
            String byUnit,
            boolean late,
            String text,
            List<Photo> photos,
            String note) {}

    @Schema(name = "TicketReply")
    /**
     * @param at when the citizen was told; for a superseded one when it was written
     * @param superseded the matter is being done again, another reply will follow (T21)
     */
    public record Reply(
            String text,
            Instant at,
            boolean superseded,
            Outcome outcome,
            String outcomeLabel,
            List<Photo> photos) {}

    @Schema(name = "TicketVerdict")
    public record Verdict(
            Boolean contacted,
            Boolean solved,
            Boolean satisfied,
            List<RatingReason> reasons,
            String comment,
            Instant at) {}

    /**
     * Everything beside the main line that is going on.
     *
     * @param asked what waits for another person's decision
     * @param mergedInto number of the ticket it is handled with
     * @param followers numbers of the tickets handled with this one
     * @param firstUnit 首接负责: the unit responsible while an assignment is disputed
     */
    public record Standing(
            Question asked,
            List<CoUnit> coUnits,
            String declineReason,
            String transferredTo,
            String mergedInto,
            List<String> followers,
            Named firstUnit,
            Instant signDueAt,
            Instant originalDueAt,
            Instant pausedAt,
            Instant suspendedUntil,
            int extensions,
            int reworks,
            boolean wasOverdue,
            boolean inBulletin,
            FirstResponse response,
            boolean fieldCase,
            boolean petition,
            boolean leaderNoted,
            boolean reopened,
            boolean citizenLeft,
            Supervision supervision,
            Extension extension) {}

    /**
     * T14: what can be asked for while it is handled; null at other times.
     *
     * @param most 0 where this clock is not extended
     * @param unit what the clock counts
     */
    @Schema(name = "ExtensionRoom")
    public record Extension(int most, Limit.Unit unit) {}

    /**
     * 3.4: of an urgent matter.
     *
     * @param at null while nobody has responded
     */
    @Schema(name = "ResponseStanding")
    public record FirstResponse(Instant dueAt, Instant at) {}

    public record Question(
            Awaiting awaiting,
            String label,
            String by,
            Instant at,
            Integer days,
            Instant until,
            Named unit,
            String reason) {}

    /** T13: a unit asked to help. */
    public record CoUnit(
            UUID unitId,
            String unit,
            String task,
            Instant dueAt,
            String answer,
            Instant answeredAt) {}

    /** T23: running until answered. */
    public record Supervision(String trigger, Instant since, Instant answerDueAt) {}

    @Schema(name = "PossibleAct")
    public record Possible(Act act, String label) {}

    /** Words that made us think so are in {@code why}. */
    public record Suggested(
            String categoryCode, String categoryName, UUID unitId, String unitName, String why) {}

    /** Length and last hash of the ticket's event chain. */
    public record Chain(int length, String head) {}
}
