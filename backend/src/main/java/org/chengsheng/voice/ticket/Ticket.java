package org.chengsheng.voice.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/**
 * 诉求/工单: one citizen matter. Every method is one act: it checks the rule, changes the state and
 * drafts the event; {@link Tickets#save} writes both in the same transaction.
 */
@Entity
@Table(name = "voice_ticket")
public class Ticket extends TicketRecord {

    private static final int SUMMARY_LENGTH = 60;
    private static final int MOST_SUPPLEMENT_REQUESTS = 2;
    private static final int MOST_REVISIT_TRIES = 3;

    @Transient private final List<EventDraft> drafts = new ArrayList<>();

    protected Ticket() {}

    /** T1: a citizen's or a registered matter enters the register, kept as written. */
    public static Ticket file(UUID id, Filing filing, Actor actor, Instant now) {
        if (filing.kind().isField() && !filing.aboutStaff() && filing.place() == null) {
            throw new Refusal(VoiceCode.VOICE_PLACE_REQUIRED);
        }
        Ticket ticket = new Ticket();
        ticket.id = id;
        ticket.number = TicketNumber.next(filing.submittedAt()).value();
        ticket.kind = filing.kind();
        ticket.source = filing.source();
        ticket.text = filing.text();
        ticket.summary = summaryOf(filing.text());
        ticket.aboutStaff = filing.aboutStaff();
        ticket.route = filing.aboutStaff() ? Route.DISCIPLINE : null;
        ticket.accused = filing.accused();
        ticket.mayPublish = filing.mayPublish();
        ticket.anonymous = filing.anonymous();
        ticket.citizenId = filing.citizenId();
        ticket.receiptHash = filing.receiptHash();
        ticket.submittedAt = filing.submittedAt();
        ticket.promisedAt = filing.promisedAt();
        // Until somebody accepts it, what was promised is what is due.
        ticket.dueAt = filing.promisedAt();
        ticket.setPlace(filing.place());
        Map<String, Object> facts =
                Map.of(
                        "kind", filing.kind(),
                        "source", filing.source(),
                        "submittedAt", filing.submittedAt().toString());
        ticket.record(
                Act.FILE, TicketState.SUBMITTED, actor, now, filing.text(), filing.photos(), facts);
        return ticket;
    }

    /** T2: into the queue, always; what the check found only puts a flag on it. */
    public void screen(String suspicion, Instant now) {
        flagged = suspicion != null;
        flagReason = suspicion;
        record(
                Act.SCREEN,
                TicketState.PENDING_ACCEPTANCE,
                Actor.SYSTEM,
                now,
                null,
                List.of(),
                flagged ? Map.of("flag", suspicion) : Map.of());
    }

    /** T3: asks the citizen for what is missing, at most twice; the acceptance clock stops. */
    public void askSupplement(String missing, Actor actor, Instant now) {
        require(Act.ASK_SUPPLEMENT, actor);
        if (supplementRequests >= MOST_SUPPLEMENT_REQUESTS) {
            throw new Refusal(VoiceCode.VOICE_SUPPLEMENT_ASKED_TWICE);
        }
        supplementRequests++;
        question = missing;
        pausedAt = now;
        record(
                Act.ASK_SUPPLEMENT,
                TicketState.NEED_SUPPLEMENT,
                actor,
                now,
                missing,
                List.of(),
                Map.of());
    }

    /** T4: the citizen answers, or adds facts while the ticket is being worked on. */
    public void supplement(String facts, List<UUID> photos, Instant now) {
        if (state == TicketState.NEED_SUPPLEMENT) {
            pausedSeconds += Duration.between(pausedAt, now).toSeconds();
            pausedAt = null;
            question = null;
            record(
                    Act.SUPPLEMENT,
                    TicketState.PENDING_ACCEPTANCE,
                    Actor.CITIZEN,
                    now,
                    facts,
                    photos,
                    Map.of());
            return;
        }
        require(Act.ADD_FACTS);
        record(Act.ADD_FACTS, state, Actor.CITIZEN, now, facts, photos, Map.of());
    }

    /** T9: the bureau takes the matter; the handling clock starts. */
    public void accept(Acceptance acceptance, Actor actor, Instant now) {
        require(Act.ACCEPT, actor);
        kind = acceptance.kind();
        categoryCode = acceptance.categoryCode();
        urgent = acceptance.urgent();
        acceptorId = actor.id();
        acceptedAt = now;
        dueAt = acceptance.dueAt();
        Map<String, Object> facts =
                categoryCode == null
                        ? Map.of("kind", kind, "urgent", urgent, "dueAt", dueAt.toString())
                        : Map.of(
                                "kind", kind,
                                "urgent", urgent,
                                "dueAt", dueAt.toString(),
                                "category", categoryCode);
        record(Act.ACCEPT, TicketState.ACCEPTED, actor, now, acceptance.note(), List.of(), facts);
    }

    /** T10: to the unit that leads the answer. */
    public void dispatch(UUID unitId, String note, Actor actor, Instant now) {
        require(Act.DISPATCH, actor);
        refuseUnitInConflict(unitId);
        leadUnitId = unitId;
        record(
                Act.DISPATCH,
                TicketState.PENDING_SIGN,
                actor,
                now,
                note,
                List.of(),
                Map.of("unit", unitId));
    }

    /** T11: the unit takes it over. */
    public void sign(Actor actor, Instant now) {
        require(Act.SIGN, actor);
        handlerId = actor.id();
        record(Act.SIGN, TicketState.HANDLING, actor, now, null, List.of(), Map.of());
    }

    /** T16: what was done, with proof for what can be seen. */
    public void submitResult(
            Outcome verdict, String reply, List<UUID> proof, Actor actor, Instant now) {
        require(Act.SUBMIT_RESULT, actor);
        if (!verdict.fits(aboutStaff)) {
            throw new Refusal(VoiceCode.VOICE_OUTCOME_NOT_FITTING);
        }
        if (kind.isField() && !aboutStaff && proof.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_PROOF_PHOTO_REQUIRED);
        }
        ReplyQuality.check(reply);
        outcome = verdict;
        record(
                Act.SUBMIT_RESULT,
                TicketState.PENDING_REVIEW,
                actor,
                now,
                reply,
                proof,
                Map.of("outcome", verdict));
    }

    /** T17: back to the handler, with what is wrong. */
    public void returnResult(String reason, Actor actor, Instant now) {
        require(Act.RETURN_RESULT, actor);
        refuseSamePerson(actor);
        if (reason == null) {
            throw new Refusal(VoiceCode.VOICE_RETURN_REASON_REQUIRED);
        }
        record(Act.RETURN_RESULT, TicketState.HANDLING, actor, now, reason, List.of(), Map.of());
    }

    /** T17 and T19: a second person releases the reply, the citizen is told, the clock ends. */
    public void approveResult(String comment, UUID resultTextId, Actor actor, Instant now) {
        require(Act.APPROVE_RESULT, actor);
        refuseSamePerson(actor);
        record(Act.APPROVE_RESULT, state, actor, now, comment, List.of(), Map.of());
        replyTextId = resultTextId;
        repliedAt = now;
        record(
                Act.REPLY,
                TicketState.REPLIED,
                Actor.SYSTEM,
                now,
                null,
                List.of(),
                Map.of("outcome", outcome, "reply", resultTextId));
    }

    /**
     * T20: the citizen's verdict. Content closes; anything else asks for a call back, except for
     * questions and praise, which are rated only.
     */
    public void rate(Rating rating, Instant now) {
        if (ratedAt != null) {
            throw new Refusal(VoiceCode.VOICE_TICKET_ALREADY_RATED);
        }
        require(Act.RATE);
        if (kind.isField() && rating.solved() == null) {
            throw new Refusal(VoiceCode.VOICE_RATING_INCOMPLETE);
        }
        ratedAt = now;
        ratingReasons = rating.reasons().stream().map(Enum::name).toArray(String[]::new);
        ratingComment = rating.comment();
        verdict(rating.contacted(), rating.solved(), rating.satisfied());
        boolean over = rating.isContent() || !kind.isRevisited();
        TicketState next = over ? TicketState.CLOSED : TicketState.REVISITING;
        record(
                Act.RATE,
                next,
                Actor.CITIZEN,
                now,
                rating.comment(),
                List.of(),
                Map.of("satisfied", rating.satisfied(), "solved", String.valueOf(solved)));
    }

    /** T20: a call back; three tries on three days without an answer close as 未接通. */
    public void revisit(Revisit revisit, Actor actor, Instant now) {
        require(Act.REVISIT, actor);
        if (revisit.reached() && revisit.satisfied() == null) {
            throw new Refusal(VoiceCode.VOICE_REVISIT_INCOMPLETE);
        }
        if (!revisit.reached()
                && revisitedAt != null
                && WorkingCalendar.dayOf(revisitedAt).equals(WorkingCalendar.dayOf(now))) {
            throw new Refusal(VoiceCode.VOICE_REVISIT_SAME_DAY);
        }
        revisitTries++;
        revisitedAt = now;
        if (revisit.reached()) {
            verdict(revisit.contacted(), revisit.solved(), revisit.satisfied());
        }
        boolean over = revisit.reached() || revisitTries >= MOST_REVISIT_TRIES;
        record(
                Act.REVISIT,
                over ? TicketState.CLOSED : TicketState.REVISITING,
                actor,
                now,
                revisit.note(),
                List.of(),
                Map.of("reached", revisit.reached(), "try", revisitTries));
    }

    /** T20: the rating window is over; 未评价 is never counted as satisfied. */
    public void closeUnrated(Instant now) {
        require(Act.CLOSE_UNRATED);
        record(Act.CLOSE_UNRATED, TicketState.CLOSED, Actor.SYSTEM, now, null, List.of(), Map.of());
    }

    /** 3.5: what was found out at filing about who is accused. */
    public void isolate(Isolation found, ConductReason reason) {
        if (aboutStaff) {
            put(found);
            conduct = reason;
        }
    }

    /** 3.5.1: an ordinary ticket turns out to be about staff; those who had it lose it at once. */
    public void setAboutStaff(Isolation found, String why, Actor actor, Instant now) {
        if (aboutStaff) {
            throw new Refusal(VoiceCode.VOICE_ALREADY_ABOUT_STAFF);
        }
        require(Act.SET_ABOUT_STAFF, actor);
        isolated(Act.SET_ABOUT_STAFF, found, true, why, actor, now);
    }

    /** 3.5.5: an accused was added or taken back; whoever is barred now loses the ticket. */
    public void markAccused(Isolation found, Actor actor, Instant now) {
        require(Act.MARK_ACCUSED, actor);
        isolated(Act.MARK_ACCUSED, found, false, null, actor, now);
    }

    /** 3.5.2: units, people or roles changed. Only a change of hands is an event. */
    public void followStaffing(Isolation found, Instant now) {
        if (found.route() != route || holdersAreIn(found)) {
            isolated(Act.REROUTE, found, false, null, Actor.SYSTEM, now);
        } else {
            put(found);
        }
    }

    /** 3.5.6: somebody is made to suffer for complaining. */
    public void reportRetaliation(String what, List<UUID> photos, Actor actor, Instant now) {
        if (!aboutStaff) {
            throw new Refusal(VoiceCode.VOICE_NOT_ABOUT_STAFF);
        }
        require(Act.REPORT_RETALIATION, actor);
        flagged = true;
        flagReason = Messages.text("flag.retaliation");
        record(Act.REPORT_RETALIATION, state, actor, now, what, photos, Map.of());
    }

    private void isolated(
            Act act, Isolation found, boolean anew, String why, Actor actor, Instant now) {
        boolean handsChange = anew || found.route() != route || holdersAreIn(found);
        boolean restarts = handsChange && Lifecycle.isBeingWorkedOn(state);
        record(
                act,
                restarts ? TicketState.PENDING_ACCEPTANCE : state,
                actor,
                now,
                why,
                List.of(),
                Map.of("route", found.route()));
        aboutStaff = true;
        put(found);
        if (restarts) {
            acceptorId = null;
            leadUnitId = null;
            handlerId = null;
            acceptedAt = null;
            outcome = null;
            dueAt = promisedAt;
        }
    }

    private boolean holdersAreIn(Isolation found) {
        return found.bars(handlerId, leadUnitId) || found.bars(acceptorId, null);
    }

    private void put(Isolation found) {
        route = found.route();
        barredUnits = sorted(found.units());
        barredStaff = sorted(found.staff());
        entrusted = sorted(found.entrusted());
    }

    private static UUID[] sorted(Set<UUID> ids) {
        return ids.stream().sorted().toArray(UUID[]::new);
    }

    /** 3.5.2: nobody of the conflict set does anything to the ticket, whatever the act. */
    private void refuseConflict(Actor actor) {
        if (isolation().filter(kept -> kept.bars(actor.id(), actor.unitId())).isPresent()) {
            throw new Refusal(VoiceCode.VOICE_CONFLICT_OF_INTEREST);
        }
    }

    /** 3.5.2: nor does an accused unit lead or help. */
    private void refuseUnitInConflict(UUID unitId) {
        if (isolation().filter(kept -> kept.bars(null, unitId)).isPresent()) {
            throw new Refusal(VoiceCode.VOICE_CONFLICT_OF_INTEREST);
        }
    }

    private void verdict(Boolean wasContacted, Boolean isSolved, Boolean isSatisfied) {
        contacted = wasContacted;
        solved = isSolved;
        satisfied = isSatisfied;
    }

    /** One person is never handler and reviewer of the same ticket. */
    private void refuseSamePerson(Actor actor) {
        if (actor.id() != null && actor.id().equals(handlerId)) {
            throw new Refusal(VoiceCode.VOICE_SAME_PERSON);
        }
    }

    /** Before anything is changed: the act fits the state, and the person is not in conflict. */
    private void require(Act act, Actor actor) {
        require(act);
        refuseConflict(actor);
    }

    private void require(Act act) {
        if (Lifecycle.row(act, state).isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_ACT_NOT_POSSIBLE, Messages.label(state))
                    .withCurrent(standing());
        }
    }

    /** A client that acted on an old picture is refused with 409 and told what is now. */
    public void requireVersion(int seen) {
        if (seen != version) {
            throw new Refusal(PlatformCode.PLATFORM_STALE_VERSION).withCurrent(standing());
        }
    }

    /** What a client that acted on an old picture must know. */
    public record Standing(int version, TicketState state, String stateLabel) {}

    public Standing standing() {
        return new Standing(version, state, Messages.label(state));
    }

    private void record(
            Act act,
            TicketState next,
            Actor actor,
            Instant now,
            String written,
            List<UUID> photos,
            Map<String, Object> facts) {
        refuseConflict(actor);
        TicketState before = state;
        Lifecycle.Transition row =
                Lifecycle.row(act, before)
                        .orElseThrow(() -> new IllegalStateException("no row for " + act));
        if (!row.to().contains(next)) {
            throw new IllegalStateException(act + " does not lead to " + next);
        }
        state = next;
        photoCount += photos.size();
        if (next == TicketState.CLOSED) {
            closedAt = now;
        }
        drafts.add(new EventDraft(now, act, before, next, actor, written, photos, facts));
    }

    /** Gives the drafts to the one who writes them, once. */
    List<EventDraft> takeDrafts() {
        List<EventDraft> taken = List.copyOf(drafts);
        drafts.clear();
        return taken;
    }

    void advance(TicketEvent event) {
        eventCount = event.seq();
        eventHead = event.hash();
    }

    void index(String terms) {
        search = terms;
    }

    private void setPlace(Place place) {
        if (place != null) {
            lat = place.lat();
            lon = place.lon();
            datum = place.datum();
            address = place.address();
        }
    }

    static String summaryOf(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), SUMMARY_LENGTH);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
