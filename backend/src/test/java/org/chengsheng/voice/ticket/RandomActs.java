package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengsheng.platform.web.Refusal;

/** Anything anybody could try, sensible more often than not. */
public final class RandomActs {

    private final Ticket ticket;
    private final Ticket master;
    private final Random random;
    private final Instant now;
    private final List<Actor> people;
    private final List<UUID> units;

    /** By four colleagues, between two units. */
    RandomActs(Ticket ticket, Ticket master, Random random, Instant now) {
        this(
                ticket,
                master,
                random,
                now,
                IntStream.range(50, 54).mapToObj(it -> TicketFixture.staff(it, UNIT)).toList(),
                List.of(UNIT, OTHER_UNIT));
    }

    private RandomActs(
            Ticket ticket,
            Ticket master,
            Random random,
            Instant now,
            List<Actor> people,
            List<UUID> units) {
        this.ticket = ticket;
        this.master = master;
        this.random = random;
        this.now = now;
        this.people = people;
        this.units = units;
    }

    /** By anybody of a bureau, to any of its units. */
    public static RandomActs of(
            Ticket ticket, Random random, Instant now, List<Actor> people, List<UUID> units) {
        Ticket other = TicketFixture.pendingAcceptance(ticket.kind());
        return new RandomActs(ticket, other, random, now, people, units);
    }

    /** Tries one act; who of staff did something to the ticket, nobody when it was refused. */
    public Set<UUID> tried() {
        ticket.takeDrafts();
        try {
            one();
        } catch (Refusal refused) {
            assertEquals(List.of(), ticket.takeDrafts(), "a refused act leaves no event");
        }
        return ticket.takeDrafts().stream()
                .map(draft -> draft.actor().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** One act: usually one the table has for the state, now and then any at all. */
    void one() {
        // What was asked is decided often, a ticket is withdrawn seldom: walks go deep.
        boolean decide = ticket.asked() != null && random.nextInt(3) > 0;
        List<Act> fitting =
                Lifecycle.rows().stream()
                        .filter(row -> row.from().contains(ticket.state()))
                        .filter(row -> !decide || row.given().name().matches(".*(ASKED|ED)"))
                        .filter(row -> !decide || row.given() != Given.NOTHING_ASKED)
                        .filter(row -> !decide || row.given().holds(ticket))
                        .map(Transition::act)
                        .distinct()
                        .filter(act -> act != Act.WITHDRAW || random.nextInt(12) == 0)
                        .collect(Collectors.toList());
        boolean wild = fitting.isEmpty() || random.nextInt(5) == 0;
        doIt(wild ? any(Act.values()) : fitting.get(random.nextInt(fitting.size())));
    }

    private void doIt(Act act) {
        Occasion on = on();
        Actor actor = on.actor();
        switch (act) {
            case ASK_SUPPLEMENT -> ticket.askSupplement("请说明", on);
            case SUPPLEMENT, ADD_FACTS -> ticket.supplement("补充", photos(), later(), now);
            case LAPSE_SUPPLEMENT -> ticket.declining().lapse("逾期", on);
            case PROPOSE_DECLINE ->
                    ticket.declining().propose(any(DeclineReason.values()), "请找法院", on);
            case CONFIRM_DECLINE -> ticket.declining().confirm("请找法院", on);
            case REFUSE_DECLINE -> ticket.declining().refuse("应当受理", on);
            case OBJECT -> ticket.declining().object("我有异议", later(), citizen());
            case TRANSFER_OUT -> ticket.declining().transferOut("水务局", "属其职责", on);
            case MERGE ->
                    ticket.merging()
                            .into(
                                    random.nextInt(4) == 0 ? ticket : master,
                                    new Merging.Nearness(100, 72, random.nextBoolean()),
                                    null,
                                    on);
            case UNMERGE -> ticket.merging().apart(master, "不是一件事", on);
            case SEND_TO_VERIFY -> ticket.verifying().send(acceptance(), on);
            case CONFIRM_FOUND -> ticket.verifying().found(acceptance(), photos(), on);
            case REPORT_NOT_FOUND -> ticket.verifying().notFound("没有", List.of(id(1), id(2)), on);
            case ACCEPT -> ticket.accept(acceptance(), actor, now);
            case ANSWER_AT_ONCE -> ticket.answerAtOnce(GOOD_REPLY, actor, now);
            case DISPATCH -> ticket.dispatch(order(), actor, now);
            case SIGN -> ticket.sign(actor, now);
            case RESPOND -> ticket.responding().respond("正在赶往现场", actor, now);
            case SUBMIT_RESULT ->
                    ticket.reviewing()
                            .submit(
                                    any(Outcome.values()),
                                    random.nextInt(4) == 0 ? "已处理" : GOOD_REPLY,
                                    photos(),
                                    handler().actor(),
                                    now);
            case RETURN_RESULT ->
                    ticket.reviewing().giveBack(random.nextBoolean() ? "不全" : null, actor, now);
            case APPROVE_RESULT, REPLY -> ticket.reviewing().approve(null, id(31), actor, now);
            case CONFIRM_CHECK ->
                    ticket.reviewing().confirmCheck("已清", photos(), id(31), actor, now);
            case FAIL_CHECK -> ticket.reviewing().failCheck("还在", photos(), later(), on);
            case REPLY_MERGED -> answerWithMaster();
            default -> doLater(act, on);
        }
    }

    private void doLater(Act act, Occasion on) {
        switch (act) {
            case ASK_RETURN -> ticket.returning().ask("不归我管", OTHER_UNIT, on);
            case GRANT_RETURN -> ticket.returning().grant(null, on);
            case REFUSE_RETURN -> ticket.returning().refuse("归你管", on);
            case RULE_RETURN -> ticket.returning().rule(unit(), "就这样", later(), on);
            case ASK_CO_UNIT -> ticket.coHandling().ask(helper(), "帮", later(), on);
            case ANSWER_CO_UNIT -> ticket.coHandling().answer(id(40), "帮了", on);
            case ASK_EXTENSION ->
                    ticket.extending().ask(1 + random.nextInt(6), 5, "需要时间", PHOTO, handler());
            case ENDORSE_EXTENSION -> ticket.extending().endorse(null, on);
            case GRANT_EXTENSION -> ticket.extending().grant(later(), null, on);
            case REFUSE_EXTENSION -> ticket.extending().refuse("抓紧", on);
            case ASK_SUSPENSION ->
                    ticket.suspending().ask(any(Suspending.Reason.values()), later(), "等鉴定", on);
            case GRANT_SUSPENSION -> ticket.suspending().grant(null, on);
            case REFUSE_SUSPENSION -> ticket.suspending().refuse("不等", on);
            case RESUME -> ticket.suspending().resume(later(), null, on);
            case RATE ->
                    ticket.followingUp()
                            .rate(
                                    new Rating(
                                            maybe(),
                                            maybe(),
                                            random.nextBoolean(),
                                            List.of(),
                                            null),
                                    now);
            case REVISIT -> ticket.followingUp().revisit(call(), again(), on);
            case ORDER_REWORK -> ticket.followingUp().orderRework("再办", again(), on);
            case TAKE_REWORK ->
                    ticket.followingUp().takeRework(random.nextBoolean(), on.actor(), now);
            case CLOSE_EXPLAINED -> ticket.followingUp().closeExplained("已解释", on);
            case CLOSE_UNRATED -> ticket.followingUp().closeUnrated(now);
            case REOPEN ->
                    ticket.followingUp()
                            .reopen("又来了", List.of(), random.nextBoolean() ? on : citizen());
            case URGE -> urge(on);
            case SUPERVISE ->
                    ticket.supervising().begin(any(Supervising.Trigger.values()), null, on);
            case ANSWER_SUPERVISION -> ticket.supervising().answer("已办", on);
            case LIST_IN_BULLETIN -> ticket.supervising().listInBulletin(on.bySystem());
            case NOTE_BY_LEADER -> ticket.supervising().note("速办", on);
            case WITHDRAW -> ticket.leaving().withdraw("不用了", citizen());
            case LEAVE -> leave();
            case RECOUNT_DUE -> ticket.recountDue(later(), random.nextBoolean(), now);
            default -> {
                // Birth and ledgers are not acts of anybody here.
            }
        }
    }

    private void urge(Occasion on) {
        if (random.nextBoolean()) {
            ticket.supervising().urge(null, citizen());
        } else {
            ticket.supervising().warn(1 + random.nextInt(3), on);
        }
    }

    private void leave() {
        if (ticket.leaving().isContinued()) {
            ticket.leaving().withdraw("不用了", citizen());
        }
    }

    private void answerWithMaster() {
        Ticket answered = TicketFixture.replied(TicketKind.COMPLAINT);
        ticket.merging().answerWith(answered, GOOD_REPLY, PHOTO, on());
    }

    private Acceptance acceptance() {
        return new Acceptance(
                any(TicketKind.values()),
                "E0508",
                random.nextBoolean(),
                random.nextInt(4) == 0,
                random.nextInt(6) == 0,
                "5 WORKING_DAY",
                random.nextBoolean() ? later() : null,
                later(),
                null);
    }

    private DispatchOrder order() {
        List<UUID> helpers = random.nextInt(4) == 0 ? List.of(helper()) : List.of();
        return new DispatchOrder(unit(), helpers, later(), null, null);
    }

    private Revisit call() {
        if (ticket.reworkCount() > 0 && random.nextInt(3) > 0) {
            return new Revisit(true, true, false, false, "重办以后问题仍在");
        }
        String note = random.nextInt(3) == 0 ? null : "市民说问题还在，要求继续处理";
        return new Revisit(
                random.nextInt(3) > 0, maybe(), maybe(), maybe(), random.nextInt(5) == 0, note);
    }

    private NewLimit again() {
        return new NewLimit("3 WORKING_DAY", later());
    }

    private Occasion on() {
        return TicketFixture.on(people.get(random.nextInt(people.size())), now);
    }

    /** The desk lets nobody else do what is the handler's. */
    private Occasion handler() {
        return people.stream()
                .filter(it -> it.id().equals(ticket.handlerId()))
                .findFirst()
                .map(it -> TicketFixture.on(it, now))
                .orElseGet(this::on);
    }

    private Occasion citizen() {
        return TicketFixture.on(Actor.CITIZEN, now);
    }

    private Instant later() {
        return now.plus(Duration.ofHours(24L * (3 + random.nextInt(20))));
    }

    /** Now and then one that leads, led or will lead. */
    private UUID helper() {
        return random.nextInt(3) == 0 ? unit() : id(40 + random.nextInt(2));
    }

    private UUID unit() {
        return units.get(random.nextInt(units.size()));
    }

    private List<UUID> photos() {
        return random.nextInt(4) == 0 ? List.of() : PHOTO;
    }

    private Boolean maybe() {
        return random.nextInt(3) == 0 ? null : random.nextBoolean();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
