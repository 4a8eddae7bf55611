package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T16-T19: the result, a second person's review, a third one's look on site, the answer. */
public final class Reviewing {

    private final Ticket ticket;

    Reviewing(Ticket ticket) {
        this.ticket = ticket;
    }

    /** T16: what was done, with proof for what can be seen. A question still open lapses. */
    public void submit(Outcome verdict, String reply, List<UUID> proof, Actor actor, Instant now) {
        ticket.require(Act.SUBMIT_RESULT, actor);
        if (!verdict.fits(ticket.isAboutStaff())) {
            throw new Refusal(VoiceCode.VOICE_OUTCOME_NOT_FITTING);
        }
        if (ticket.kind().isField() && !ticket.isAboutStaff() && proof.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_PROOF_PHOTO_REQUIRED);
        }
        ReplyQuality.check(reply);
        ticket.outcome = verdict;
        ticket.asked = null;
        ticket.record(
                Act.SUBMIT_RESULT,
                TicketState.PENDING_REVIEW,
                actor,
                now,
                reply,
                proof,
                Map.of("outcome", verdict));
    }

    /** T17: back to the handler, with what is wrong. */
    public void giveBack(String reason, Actor actor, Instant now) {
        ticket.requireOther(Act.RETURN_RESULT, actor);
        if (reason == null) {
            throw new Refusal(VoiceCode.VOICE_RETURN_REASON_REQUIRED);
        }
        ticket.examinedBy(actor);
        ticket.record(
                Act.RETURN_RESULT, TicketState.HANDLING, actor, now, reason, List.of(), Map.of());
    }

    /**
     * T17: a second person releases the result. A field matter is looked at first (T18), the clock
     * stops meanwhile; everything else is the citizen's answer (T19).
     */
    public void approve(String comment, UUID resultTextId, Actor actor, Instant now) {
        ticket.requireOther(Act.APPROVE_RESULT, actor);
        ticket.reviewerId = actor.id();
        ticket.examinedBy(actor);
        boolean looked = ticket.isFieldCase();
        ticket.record(
                Act.APPROVE_RESULT,
                looked ? TicketState.PENDING_CHECK : ticket.state(),
                actor,
                now,
                comment,
                List.of(),
                Map.of());
        if (looked) {
            ticket.pausedAt = now;
        } else {
            reply(resultTextId, now);
        }
    }

    /** T18: seen on site from where the first photo was taken; the citizen is answered. */
    public void confirmCheck(
            String report, List<UUID> photos, UUID resultTextId, Actor actor, Instant now) {
        ticket.requireOther(Act.CONFIRM_CHECK, actor);
        requirePhoto(photos);
        ticket.checkerId = actor.id();
        ticket.examinedBy(actor);
        ticket.endPause(now);
        ticket.record(Act.CONFIRM_CHECK, ticket.state(), actor, now, report, photos, Map.of());
        reply(resultTextId, now);
    }

    /** T18: not fixed; the unit takes it up again and the clock runs on. */
    public void failCheck(String report, List<UUID> photos, Instant dueAt, Occasion on) {
        ticket.requireOther(Act.FAIL_CHECK, on.actor());
        requirePhoto(photos);
        ticket.checkerId = on.actor().id();
        ticket.examinedBy(on.actor());
        ticket.endPause(on.now());
        ticket.dueAt = dueAt;
        ticket.record(
                Act.FAIL_CHECK,
                TicketState.REWORK,
                on.actor(),
                on.now(),
                report,
                photos,
                Map.of("dueAt", dueAt.toString()));
        ticket.supervising().beginReworkFailed(ticket.reworkCount, on);
    }

    private void reply(UUID resultTextId, Instant now) {
        ticket.replyTextId = resultTextId;
        ticket.answered(now);
        ticket.record(
                Act.REPLY,
                TicketState.REPLIED,
                Actor.SYSTEM,
                now,
                null,
                List.of(),
                Map.of("outcome", ticket.outcome, "reply", resultTextId));
    }

    private static void requirePhoto(List<UUID> photos) {
        if (photos.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_CHECK_PHOTO_REQUIRED);
        }
    }
}
