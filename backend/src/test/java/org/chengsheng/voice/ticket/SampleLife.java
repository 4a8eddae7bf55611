package org.chengsheng.voice.ticket;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.voice.ticket.SampleBureau.Matter;
import org.chengsheng.voice.ticket.SampleBureau.Spot;

/**
 * One ticket after another with a life that keeps to {@link Lifecycle}: {@link Ticket#record}
 * refuses a step that does not lead on. A life ends where now is, so young tickets are open in
 * every state.
 */
final class SampleLife {

    private static final Duration LIMIT = Duration.ofDays(7);
    private static final Duration SIGN_LIMIT = Duration.ofHours(6);

    private final Random random;
    private final SampleTexts texts;
    private final SampleBureau bureau;
    private final Instant now;
    private final Set<String> numbers = new HashSet<>();

    private Ticket ticket;
    private Matter matter;
    private Instant at;
    private boolean over;

    SampleLife(SampleBureau bureau, Instant now, Random random) {
        this.bureau = bureau;
        this.now = now;
        this.random = random;
        this.texts = new SampleTexts(random);
    }

    /** The next ticket, its events still drafts. */
    Ticket next(Instant submittedAt) {
        begin(submittedAt);
        int of100 = random.nextInt(100);
        if (of100 < 60) {
            imported();
            return ticket;
        }
        filed();
        if (of100 < 62) {
            step(Act.PROPOSE_DECLINE, TicketState.PENDING_ACCEPTANCE, bureau.desk(), 20, null);
            if (step(
                    Act.CONFIRM_DECLINE, TicketState.NOT_ACCEPTED, bureau.desk(), 20, "请向供水公司反映")) {
                ticket.declinedAt = at;
                ticket.declineReason = DeclineReason.values()[0];
            }
        } else if (of100 < 63) {
            if (step(Act.TRANSFER_OUT, TicketState.TRANSFERRED, bureau.desk(), 20, "已转住建部门")) {
                ticket.transferredTo = "市住房和城乡建设局";
            }
        } else if (of100 < 64) {
            step(Act.WITHDRAW, TicketState.WITHDRAWN, Actor.CITIZEN, 30, null);
        } else {
            handled();
        }
        return ticket;
    }

    private void begin(Instant submittedAt) {
        ticket = new Ticket();
        matter = bureau.anyMatter(random);
        at = submittedAt;
        over = false;
        ticket.id = UuidCreator.getTimeOrderedEpoch();
        do {
            ticket.number = TicketNumber.next(submittedAt).value();
        } while (!numbers.add(ticket.number));
        ticket.kind = random.nextInt(6) == 0 ? TicketKind.REPORT : matter.kind();
        ticket.categoryCode = matter.code();
        ticket.submittedAt = submittedAt;
        ticket.kept = IsolationColumns.of(false, null);
        ticket.dueCalendar = bureau.calendar();
        Spot spot = bureau.spots().get(random.nextInt(bureau.spots().size()));
        String address = texts.address(spot.district());
        ticket.text = texts.matter(matter.name(), matter.hints(), address);
        ticket.summary = Ticket.summaryOf(ticket.text);
        ticket.anonymous = random.nextInt(10) < 3;
        boolean pointed = random.nextInt(4) > 0;
        ticket.place =
                new Place(
                        pointed ? spot.lat() + (random.nextDouble() - 0.5) / 5_000 : null,
                        pointed ? spot.lon() + (random.nextDouble() - 0.5) / 5_000 : null,
                        pointed ? Datum.WGS84 : null,
                        address);
    }

    /** As an earlier ledger has them: text, answer, closed. */
    private void imported() {
        ticket.source = TicketSource.PHONE_12319;
        ticket.externalNumber = "LD" + ticket.number.substring(1);
        ticket.leadUnitId = unit();
        Map<String, Object> facts = Map.of("kind", ticket.kind, "source", ticket.source);
        record(Act.IMPORT, TicketState.PENDING_ACCEPTANCE, bureau.desk(), ticket.text, facts);
        if (step(Act.IMPORT_REPLY, TicketState.REPLIED, Actor.SYSTEM, 200, reply())) {
            ticket.repliedAt = at;
            record(Act.IMPORT_CLOSE, TicketState.CLOSED, Actor.SYSTEM, null, Map.of());
            ticket.satisfied = random.nextInt(3) == 0 ? null : random.nextInt(8) > 0;
        }
    }

    private void filed() {
        TicketSource[] sources = TicketSource.values();
        ticket.source = sources[random.nextInt(sources.length - 2)];
        ticket.promisedAt = at.plus(LIMIT);
        ticket.dueAt = ticket.promisedAt;
        ticket.kept = IsolationColumns.of(random.nextInt(200) == 0, null);
        Map<String, Object> facts = Map.of("kind", ticket.kind, "source", ticket.source);
        record(Act.FILE, TicketState.SUBMITTED, Actor.CITIZEN, ticket.text, facts);
        ticket.flagged = random.nextInt(50) == 0;
        record(Act.SCREEN, TicketState.PENDING_ACCEPTANCE, Actor.SYSTEM, null, Map.of());
    }

    /** The main line T9-T20, some with an extension, a check on site or a rework. */
    private void handled() {
        boolean stuck = random.nextInt(200) == 0;
        boolean checked = matter.field() && random.nextInt(3) == 0;
        accept();
        dispatch();
        sign(Act.SIGN);
        if (random.nextInt(25) == 0) {
            extend();
        }
        over |= stuck;
        answer(checked);
        if (random.nextInt(30) == 0) {
            rework();
            answer(checked);
        }
        verdict();
    }

    private void accept() {
        if (step(Act.ACCEPT, TicketState.ACCEPTED, bureau.desk(), 12, null)) {
            ticket.acceptorId = bureau.desk().id();
            ticket.acceptedAt = at;
            ticket.fieldCase = matter.field();
            ticket.urgent = matter.urgent();
            ticket.dueAt = at.plus(LIMIT);
            ticket.originalDueAt = ticket.dueAt;
        }
    }

    private void dispatch() {
        if (step(Act.DISPATCH, TicketState.PENDING_SIGN, bureau.desk(), 6, null)) {
            ticket.leadUnitId = unit();
            ticket.firstUnitId = ticket.leadUnitId;
            ticket.dispatchedAt = at;
            ticket.signDueAt = at.plus(SIGN_LIMIT);
        }
    }

    private void sign(Act act) {
        Actor handler = bureau.anybodyOf(ticket.leadUnitId, random);
        if (step(act, TicketState.HANDLING, handler, 8, null)) {
            ticket.handlerId = handler.id();
            ticket.signedAt = at;
        }
    }

    private void extend() {
        step(Act.ASK_EXTENSION, TicketState.HANDLING, handler(), 30, "需要协调产权单位");
        step(Act.ENDORSE_EXTENSION, TicketState.HANDLING, bureau.desk(), 10, null);
        if (step(Act.GRANT_EXTENSION, TicketState.HANDLING, bureau.desk(), 10, null)) {
            ticket.extensionCount++;
            ticket.dueAt = ticket.dueAt.plus(LIMIT);
        }
    }

    private void answer(boolean checked) {
        if (!step(Act.SUBMIT_RESULT, TicketState.PENDING_REVIEW, handler(), 190, reply())) {
            return;
        }
        ticket.outcome = random.nextInt(4) > 0 ? Outcome.SOLVED : Outcome.EXPLAINED;
        Actor lead = bureau.anybodyOf(ticket.leadUnitId, random);
        TicketState next = checked ? TicketState.PENDING_CHECK : TicketState.PENDING_REVIEW;
        if (step(Act.APPROVE_RESULT, next, lead, 20, null)) {
            ticket.reviewerId = lead.id();
        }
        if (checked
                && step(Act.CONFIRM_CHECK, TicketState.PENDING_CHECK, bureau.desk(), 40, null)) {
            ticket.checkerId = bureau.desk().id();
        }
        if (step(Act.REPLY, TicketState.REPLIED, Actor.SYSTEM, 1, null)) {
            ticket.answered(at);
        }
    }

    private void rework() {
        if (step(Act.RATE, TicketState.REVISITING, Actor.CITIZEN, 60, null)) {
            ticket.ratedAt = at;
            ticket.satisfied = false;
        }
        if (step(Act.REVISIT, TicketState.REWORK, bureau.desk(), 60, "问题没有解决")) {
            ticket.reworkCount++;
            ticket.repliedAt = null;
            ticket.ratedAt = null;
            ticket.satisfied = null;
            ticket.dueAt = at.plus(LIMIT);
            ticket.previousHandlerId = ticket.handlerId;
        }
        sign(Act.TAKE_REWORK);
    }

    private void verdict() {
        if (random.nextInt(5) < 2) {
            step(Act.CLOSE_UNRATED, TicketState.CLOSED, Actor.SYSTEM, 24 * 14, null);
            return;
        }
        boolean content = random.nextInt(10) > 0;
        TicketState next =
                content || !ticket.kind.isRevisited() ? TicketState.CLOSED : TicketState.REVISITING;
        if (step(Act.RATE, next, Actor.CITIZEN, 100, null)) {
            ticket.ratedAt = at;
            ticket.contacted = random.nextInt(12) > 0;
            ticket.solved = content;
            ticket.satisfied = content;
        }
        if (next == TicketState.REVISITING) {
            step(Act.REVISIT, TicketState.CLOSED, bureau.desk(), 90, "已解释，市民表示理解");
        }
    }

    private Actor handler() {
        return new Actor(Actor.Kind.STAFF, ticket.handlerId, ticket.leadUnitId);
    }

    private UUID unit() {
        return matter.unit() == null ? bureau.anyUnit(random) : matter.unit();
    }

    private String reply() {
        return texts.reply(ticket.place.address());
    }

    /** Some hours later, unless that is still to come; then the ticket stays as it is. */
    private boolean step(Act act, TicketState next, Actor actor, int mostHours, String written) {
        Instant then = at.plusSeconds(1 + random.nextInt(mostHours * 3_600));
        over |= then.isAfter(now);
        if (over) {
            return false;
        }
        at = then;
        record(act, next, actor, written, new HashMap<>());
        return true;
    }

    private void record(
            Act act, TicketState next, Actor actor, String written, Map<String, Object> facts) {
        ticket.record(act, next, actor, at, written, List.of(), facts);
    }
}
