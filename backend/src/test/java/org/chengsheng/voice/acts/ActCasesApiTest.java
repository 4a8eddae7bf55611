package org.chengsheng.voice.acts;

import static org.chengsheng.voice.acts.ActCase.CITIZEN;
import static org.chengsheng.voice.acts.Matters.YES;
import static org.chengsheng.voice.acts.Matters.words;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.voice.acts.ActCase.Matter;
import org.chengsheng.voice.acts.ActCase.Refusal;
import org.chengsheng.voice.intake.CitizenTicketsResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every act of staff and citizens over HTTP: it works, a second press is refused with its exact
 * code, and who has no right to it is told so. An operation without a row fails the test.
 */
@ApiTest
class ActCasesApiTest {

    private static final Refusal OVER = refused("VOICE_ACT_NOT_POSSIBLE");
    private static final Refusal OLD = refused("PLATFORM_STALE_VERSION");
    private static final Refusal OPEN = refused("VOICE_REQUEST_OPEN");
    private static final Refusal NOTHING_ASKED = refused("VOICE_NOTHING_ASKED");

    static Stream<ActCase> cases() {
        return Stream.of(intake(), unit(), afterwards(), citizens()).flatMap(List::stream);
    }

    private static List<ActCase> intake() {
        return List.of(
                row("acceptTicket", Matters::filed, "acceptor", "acceptances")
                        .with(Map.of("kind", "COMPLAINT"), "ACCEPTED", OVER),
                row("answerAtOnce", Matters::asked, "acceptor", "answers")
                        .with(Map.of("text", Ticket.REPLY), "REPLIED", OVER),
                row("askSupplement", Matters::filed, "acceptor", "supplement-requests")
                        .with(Map.of("question", "请问在哪个路口？"), "NEED_SUPPLEMENT", OVER),
                row("proposeDecline", Matters::filed, "acceptor", "declines")
                        .with(Matters.decline(), "PENDING_ACCEPTANCE", OPEN),
                row("decideDecline", Matters::declineProposed, "acceptor2", "declines/decisions")
                        .with(YES, "NOT_ACCEPTED", OVER),
                row("transferTicket", Matters::filed, "acceptor", "transfers")
                        .with(Map.of("body", "水务局", "note", "供水管道归其管理"), "TRANSFERRED", OVER),
                row("mergeTicket", Matters::filed, "acceptor", "merges")
                        .with(
                                () -> Map.of("into", Matters.filed().ticket().number()),
                                "MERGED",
                                OVER),
                row("unmergeTicket", Matters::merged, "acceptor", "separations")
                        .with(Map.of("note", "不是同一处"), "PENDING_ACCEPTANCE", OVER),
                row("sendToVerify", Matters::filed, "acceptor", "verifications")
                        .with(Matters.field(), "VERIFYING", OVER),
                row("reportVerification", Matters::verifying, "checker", "verifications/reports")
                        .with(
                                () ->
                                        Map.of(
                                                "found",
                                                true,
                                                "text",
                                                "垃圾还在",
                                                "attachments",
                                                List.of(Matters.photo("checker"))),
                                "ACCEPTED",
                                OVER),
                row("dispatchTicket", Matters::accepted, "dispatcher", "dispatches")
                        .with(() -> Map.of("unitId", Ticket.unit("ZD01")), "PENDING_SIGN", OVER));
    }

    private static List<ActCase> unit() {
        return List.of(
                row("signTicket", Matters::dispatched, "handler", "signatures")
                        .with(Map.of(), "HANDLING", OVER),
                row("respondToTicket", Matters::urgent, "dispatcher", "responses")
                        .with(words(), "ACCEPTED", refused("VOICE_NO_RESPONSE_DUE")),
                row("askReturn", Matters::dispatched, "lead", "returns")
                        .with(Map.of("reason", "不在本中队辖区"), "PENDING_SIGN", OPEN),
                row("decideReturn", Matters::returnAsked, "dispatcher", "returns/decisions")
                        .with(YES, "ACCEPTED", OVER),
                row("ruleReturn", Matters::rulingAsked, "leader", "returns/rulings")
                        .with(
                                () -> Map.of("unitId", Ticket.unit("ZD01"), "note", "由一中队办理"),
                                "PENDING_SIGN",
                                NOTHING_ASKED),
                row("askCoUnit", Matters::handling, "lead", "co-units")
                        .with(Matters::coUnit, "HANDLING", refused("VOICE_CO_UNIT_TWICE")),
                row("answerCoUnit", Matters::coUnitAsked, "lead2", "co-units/answers")
                        .with(
                                Map.of("text", "北侧已经清理完毕"),
                                "HANDLING",
                                refused("VOICE_CO_UNIT_ANSWERED")),
                row("askExtension", Matters::handling, "handler", "extensions")
                        .with(Matters.extension(), "HANDLING", OPEN),
                row("decideExtension", Matters::extensionAsked, "lead", "extensions/decisions")
                        .with(YES, "HANDLING", new Refusal(403, "VOICE_ACT_NOT_YOURS", null)),
                row("askSuspension", Matters::handling, "lead", "suspensions")
                        .with(Matters.suspension(), "HANDLING", OPEN),
                row(
                                "decideSuspension",
                                Matters::suspensionAsked,
                                "supervisor",
                                "suspensions/decisions")
                        .with(YES, "SUSPENDED", OVER),
                row("resumeTicket", Matters::suspended, "lead", "resumptions")
                        .with(Map.of(), "HANDLING", OVER),
                row("submitResult", Matters::handling, "handler", "results")
                        .with(() -> Matters.result("handler"), "PENDING_REVIEW", OVER),
                row("reviewResult", Matters::reviewed, "lead", "reviews")
                        .with(YES, "REPLIED", OVER),
                row("checkResult", Matters::pendingCheck, "checker", "checks")
                        .with(
                                () ->
                                        Map.of(
                                                "passed",
                                                true,
                                                "text",
                                                "现场已清",
                                                "attachments",
                                                List.of(Matters.photo("checker"))),
                                "REPLIED",
                                OVER));
    }

    private static List<ActCase> afterwards() {
        return List.of(
                row("revisitTicket", Matters::replied, "revisitor", "revisits")
                        .with(Matters.CONTENT, "CLOSED", OVER),
                row("takeRework", Matters::rework, "handler2", "reworks")
                        .with(Map.of(), "HANDLING", OVER),
                row("decideRework", Matters::reworkAsked, "supervisor", "reworks/decisions")
                        .with(YES, "REWORK", OVER),
                row("reopenTicket", Matters::closed, "supervisor", "reopenings")
                        .with(Map.of("note", "市民来电说又出现了"), "REVISITING", OVER),
                row("urgeTicket", Matters::handling, "supervisor", "urges")
                        .with(words(), "HANDLING", OLD),
                row("superviseTicket", Matters::handling, "supervisor", "supervisions")
                        .with(words(), "HANDLING", refused("VOICE_SUPERVISION_OPEN")),
                row("answerSupervision", Matters::supervised, "lead", "supervisions/answers")
                        .with(words(), "HANDLING", refused("VOICE_NOT_SUPERVISED")),
                row("noteByLeader", Matters::handling, "leader", "leader-notes")
                        .with(words(), "HANDLING", OLD));
    }

    private static List<ActCase> citizens() {
        return List.of(
                row("supplementTicket", Matters::needSupplement, CITIZEN, "supplements")
                        .with(
                                Map.of("text", "在示范路口东北角。"),
                                "PENDING_ACCEPTANCE",
                                new Refusal(409, "VOICE_ACT_NOT_POSSIBLE", Matters::withdrawn)),
                row("rateTicket", Matters::replied, CITIZEN, "ratings")
                        .with(
                                Map.of("contacted", true, "solved", true, "satisfied", true),
                                "CLOSED",
                                refused("VOICE_TICKET_ALREADY_RATED")),
                row("objectToDecline", Matters::declined, CITIZEN, "objections")
                        .with(Map.of("text", "这件就是城管的职责"), "PENDING_ACCEPTANCE", OVER),
                row("urgeOwnTicket", Matters::handling, CITIZEN, "urges")
                        .with(Map.of(), "HANDLING", refused("VOICE_URGE_TOO_SOON")),
                row("withdrawTicket", Matters::filed, CITIZEN, "withdrawals")
                        .with(Map.of(), "WITHDRAWN", OVER),
                row("reopenOwnTicket", Matters::closed, CITIZEN, "reopenings")
                        .with(Map.of("text", "昨天又堆满了垃圾"), "REVISITING", OVER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void itWorksOnceAndForThoseWhoMay(ActCase one) {
        Matter matter = one.matter().get();

        if (one.byCitizen()) {
            Refused.with(404, "VOICE_TICKET_NOT_FOUND", one.actByAnother(matter));
        } else {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", one.actByAnother(matter));
        }

        one.act(matter)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("state", equalTo(one.leadsTo()));
        matter.ticket().assertIntact();

        Refusal refusal = one.refusal();
        if (refusal == OLD) {
            Refused.with(409, refusal.code(), one.actOnAnOldPicture(matter));
        } else {
            Matter again = refusal.elsewhere() == null ? matter : refusal.elsewhere().get();
            Refused.with(refusal.status(), refusal.code(), one.act(again));
        }
    }

    /** T21: a new handler if possible; who had it is not offered what would be refused. */
    @Test
    void aReworkIsOfferedToTheColleaguesOfWhoHadIt() {
        Matter matter = Matters.rework();
        String offered = "acts.act";
        matter.ticket().seenBy("handler").body(offered, not(hasItem("TAKE_REWORK")));
        matter.ticket().seenBy("handler2").body(offered, hasItem("TAKE_REWORK"));
        Refused.with(
                409,
                "VOICE_REWORK_OTHER_HANDLER",
                matter.ticket().act("handler", "reworks", Map.of()));
    }

    @Test
    void everyActOfAResourceHasItsCases() {
        Set<String> operations =
                Stream.of(
                                TicketActsResource.class,
                                IntakeActsResource.class,
                                UnitActsResource.class,
                                FollowUpActsResource.class,
                                CitizenTicketsResource.class)
                        .flatMap(resource -> Arrays.stream(resource.getMethods()))
                        .filter(method -> method.isAnnotationPresent(POST.class))
                        .filter(method -> method.isAnnotationPresent(Path.class))
                        .map(method -> method.getAnnotation(Operation.class).operationId())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                operations,
                cases().map(ActCase::operation).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Refusal refused(String code) {
        return new Refusal(409, code, null);
    }

    private static Row row(String operation, Supplier<Matter> matter, String by, String path) {
        return new Row(operation, matter, by, path);
    }

    /** The first half of a case, so that its lines stay readable. */
    private record Row(String operation, Supplier<Matter> matter, String by, String path) {

        ActCase with(Map<String, ?> body, String leadsTo, Refusal refusal) {
            return with(() -> body, leadsTo, refusal);
        }

        ActCase with(Supplier<Map<String, ?>> body, String leadsTo, Refusal refusal) {
            return new ActCase(operation, matter, by, path, body, leadsTo, refusal);
        }
    }
}
