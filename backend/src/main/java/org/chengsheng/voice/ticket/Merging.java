package org.chengsheng.voice.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T7: a duplicate is handled with another ticket; its citizen is served all the same. */
public final class Merging {

    private final Ticket ticket;

    Merging(Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * How near two matters must be to be one.
     *
     * @param metres between the two places
     * @param hours between the two filings
     * @param sameCitizen the same person wrote both: place and time do not matter then
     */
    public record Nearness(int metres, int hours, boolean sameCitizen) {}

    /** The ticket becomes a follower of the other; both remember it. */
    public void into(Ticket master, Nearness allowed, String note, Occasion on) {
        ticket.require(Act.MERGE, on.actor());
        check(master, allowed);
        ticket.mergedInto = master.id();
        master.followerCount++;
        ticket.record(
                Act.MERGE,
                TicketState.MERGED,
                on.actor(),
                on.now(),
                note,
                List.of(),
                Map.of("into", master.number()));
    }

    /** Apart again: the ticket waits for acceptance, with everything it had. */
    public void apart(Ticket master, String why, Occasion on) {
        ticket.require(Act.UNMERGE, on.actor());
        ticket.mergedInto = null;
        master.followerCount--;
        ticket.record(
                Act.UNMERGE,
                TicketState.PENDING_ACCEPTANCE,
                on.actor(),
                on.now(),
                why,
                List.of(),
                Map.of("from", master.number()));
    }

    /**
     * 3.5: one of the two is about staff, so they have nothing to do with each other any more, and
     * neither event says which ticket the other is. Who was answered with it keeps the answer.
     */
    public void untie(Ticket master, Occasion on) {
        boolean waits = ticket.state() == TicketState.MERGED;
        ticket.mergedInto = null;
        master.followerCount--;
        ticket.record(
                waits ? Act.UNMERGE : Act.UNTIE,
                waits ? TicketState.PENDING_ACCEPTANCE : ticket.state(),
                on.actor(),
                on.now(),
                null,
                List.of(),
                Map.of());
    }

    /** The answer of the other ticket answers this one; its citizen rates for himself. */
    public void answerWith(Ticket master, String reply, List<UUID> photos, Occasion on) {
        ticket.require(Act.REPLY_MERGED, on.actor());
        ticket.outcome = master.outcome();
        ticket.leadUnitId = master.leadUnitId();
        ticket.answered(on.now());
        ticket.record(
                Act.REPLY_MERGED,
                TicketState.REPLIED,
                on.actor(),
                on.now(),
                reply,
                photos,
                Map.of("with", master.number(), "outcome", master.outcome()));
    }

    private void check(Ticket master, Nearness allowed) {
        if (master.id().equals(ticket.id())) {
            throw new Refusal(VoiceCode.VOICE_MERGE_SELF);
        }
        if (ticket.isAboutStaff() || master.isAboutStaff()) {
            throw new Refusal(VoiceCode.VOICE_MERGE_STAFF);
        }
        if (!Lifecycle.OPEN.contains(master.state())) {
            throw new Refusal(VoiceCode.VOICE_MERGE_TARGET_OVER);
        }
        if (ticket.followerCount > 0) {
            throw new Refusal(VoiceCode.VOICE_MERGE_HAS_FOLLOWERS, ticket.followerCount);
        }
        boolean otherCategory =
                ticket.categoryCode() != null
                        && master.categoryCode() != null
                        && !ticket.categoryCode().equals(master.categoryCode());
        if (ticket.kind() != master.kind() || otherCategory) {
            throw new Refusal(VoiceCode.VOICE_MERGE_OTHER_MATTER);
        }
        if (!allowed.sameCitizen()) {
            checkNear(master, allowed);
        }
    }

    private void checkNear(Ticket master, Nearness allowed) {
        Place here = ticket.place();
        Place there = master.place();
        boolean located =
                here != null && there != null && here.lat() != null && there.lat() != null;
        boolean sameAddress =
                here != null
                        && there != null
                        && here.address() != null
                        && Objects.equals(here.address(), there.address());
        double metres =
                located
                        ? new Position(here.lat(), here.lon())
                                .metresTo(new Position(there.lat(), there.lon()))
                        : Double.MAX_VALUE;
        if (!sameAddress && metres > allowed.metres()) {
            throw new Refusal(VoiceCode.VOICE_MERGE_TOO_FAR, allowed.metres());
        }
        Duration apart = Duration.between(ticket.submittedAt(), master.submittedAt()).abs();
        if (apart.compareTo(Duration.ofHours(allowed.hours())) > 0) {
            throw new Refusal(VoiceCode.VOICE_MERGE_TOO_LONG_AGO, allowed.hours());
        }
    }
}
