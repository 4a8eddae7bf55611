package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** 3.5: a complaint about staff and those it is kept from. */
public final class Isolating {

    private final Ticket ticket;

    Isolating(Ticket ticket) {
        this.ticket = ticket;
    }

    /** What was found out at filing about who is accused. */
    public void atFiling(Isolation found, ConductReason reason) {
        if (ticket.isAboutStaff()) {
            ticket.kept = ticket.kept.with(found).because(reason);
        }
    }

    /**
     * 3.5.1: an ordinary ticket turns out to be about staff; those who had it lose it at once. Who
     * gave no name is tied to it by the receipt only from now on, as if it had been filed so
     * (3.5.6).
     */
    public void begin(Isolation found, String why, Actor actor, Instant now) {
        if (ticket.isAboutStaff()) {
            throw new Refusal(VoiceCode.VOICE_ALREADY_ABOUT_STAFF);
        }
        ticket.require(Act.SET_ABOUT_STAFF, actor);
        change(Act.SET_ABOUT_STAFF, found, true, why, actor, now);
        if (ticket.isAnonymous()) {
            ticket.citizenId = null;
        }
    }

    /** 3.5.5: an accused was added or taken back; whoever is barred now loses the ticket. */
    public void accuse(Isolation found, Actor actor, Instant now) {
        ticket.require(Act.MARK_ACCUSED, actor);
        change(Act.MARK_ACCUSED, found, false, null, actor, now);
    }

    /** 3.5.2: units, people or roles changed. Only a change of hands is an event. */
    public void follow(Isolation found, Instant now) {
        if (handsChange(found)) {
            change(Act.REROUTE, found, false, null, Actor.SYSTEM, now);
        } else {
            refuseTies();
            keepFrom(found);
        }
    }

    /** 3.5.2: nor does an accused unit go on helping. */
    private void keepFrom(Isolation found) {
        ticket.kept = ticket.kept.with(found);
        ticket.coHandling().release(unit -> found.bars(null, unit));
    }

    /** 3.5.6: somebody is made to suffer for complaining. */
    public void reportRetaliation(String what, List<UUID> photos, Actor actor, Instant now) {
        if (!ticket.isAboutStaff()) {
            throw new Refusal(VoiceCode.VOICE_NOT_ABOUT_STAFF);
        }
        ticket.require(Act.REPORT_RETALIATION, actor);
        ticket.flagged = true;
        ticket.flagReason = Messages.text("flag.retaliation");
        ticket.record(Act.REPORT_RETALIATION, ticket.state(), actor, now, what, photos, Map.of());
    }

    /** 3.5.3: a leader of the bureau is accused, so another body handles it. */
    public boolean leavesTheHouse() {
        return ticket.kept.route() == Route.OUTSIDE;
    }

    /** 3.5.3: of staff, nobody does more to such a ticket than to hand it over. */
    void refuseInside(Act act, Actor actor) {
        boolean staff = actor.kind() == Actor.Kind.STAFF;
        if (staff && leavesTheHouse() && !Lifecycle.ON_THE_WAY_OUT.contains(act)) {
            throw new Refusal(VoiceCode.VOICE_ACT_NOT_POSSIBLE, Messages.label(ticket.state()))
                    .withCurrent(ticket.standing());
        }
    }

    private void change(
            Act act, Isolation found, boolean anew, String why, Actor actor, Instant now) {
        refuseTies();
        boolean hands = anew || handsChange(found);
        boolean restarts = hands && Lifecycle.isBeingWorkedOn(ticket.state());
        ticket.record(
                act,
                restarts ? TicketState.PENDING_ACCEPTANCE : ticket.state(),
                actor,
                now,
                why,
                List.of(),
                Map.of("route", found.route()));
        keepFrom(found);
        if (hands) {
            // Whoever asked may not see it any more, so nobody decides for them.
            ticket.asked = null;
            ticket.coUnits = new UUID[0];
        }
        if (restarts) {
            startAnew(now);
        }
    }

    /** As if nobody had taken it yet: the next ones owe nothing to those who lost it. */
    private void startAnew(Instant now) {
        ticket.acceptorId = null;
        ticket.acceptedAt = null;
        ticket.firstUnitId = null;
        ticket.leadUnitId = null;
        ticket.returnedUnits = new UUID[0];
        ticket.handlerId = null;
        ticket.dispatchedAt = null;
        ticket.signDueAt = null;
        ticket.signedAt = null;
        ticket.outcome = null;
        ticket.fieldCase = false;
        ticket.suspendedUntil = null;
        ticket.respondDueAt = null;
        if (ticket.pausedAt != null) {
            ticket.endPause(now);
        }
        ticket.dueAt = ticket.promisedAt;
        ticket.originalDueAt = null;
        ticket.extensionCount = 0;
        ticket.warnedStep = 0;
    }

    /** T7: such a ticket is never merged, and the other side would give it away. */
    private void refuseTies() {
        if (ticket.mergedInto != null || ticket.followerCount > 0) {
            throw new IllegalStateException("still tied to another ticket: " + ticket.id());
        }
    }

    private boolean handsChange(Isolation found) {
        return found.route() != ticket.kept.route()
                || found.bars(ticket.handlerId, ticket.leadUnitId)
                || found.bars(ticket.acceptorId, null);
    }
}
