package org.chengsheng.architecture;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The requests of the matrix: each would be taken, or is refused for a reason that only somebody
 * who is let in can learn. None changes the objects, so that cells do not depend on each other.
 */
final class MatrixRequests {

    private static final int STALE = 999;
    private static final String UNKNOWN_ID = "00000000-0000-0000-0000-000000000001";
    private static final String UNKNOWN_NUMBER = "T20200101-000000";

    private final Citizen own = Citizen.complains("权限矩阵用的一件：示范路口早市占道。");
    private final Citizen aboutStaff =
            Citizen.files(
                    Map.of(
                            "kind",
                            "COMPLAINT",
                            "text",
                            "权限矩阵用的一件：反映队员态度。",
                            "aboutStaff",
                            true,
                            "contact",
                            Map.of("phone", "13800000001")));
    private final Citizen other = Citizen.asks("权限矩阵用的另一件，别人的查询码。");
    private final Citizen withdrawn = Citizen.asks("权限矩阵用的一件，已经撤回。");
    private final String photo;

    MatrixRequests() {
        Ticket.of(own).accepted().dispatchedTo("ZD01").signed();
        photo = Ticket.of(own).seenBy("handler").extract().path("photos[0].id");
        withdrawn.does("withdrawals", Map.of()).then().statusCode(200);
        addDisabledPerson();
    }

    private static void addDisabledPerson() {
        OwnerDatabase.update(
                "insert into org_staff (id, name, login, unit_id, issuer, subject, active) select"
                        + " ?, '停用人员', 'disabled-person', id, ?, 'disabled-person', false from"
                        + " org_unit where code = 'BG01' on conflict (login) do nothing",
                UUID.randomUUID(),
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        OwnerDatabase.update(
                "insert into org_staff_role (staff_id, role) select id, 'ACCEPTOR' from org_staff"
                        + " where login = 'disabled-person' on conflict do nothing");
    }

    /** Sends the operation as this caller, to this object. */
    Response send(String method, String path, String operation, String object, String caller) {
        if (operation.equals("liveEvents")) {
            return withoutRoomForAnotherStream(
                    () -> as(caller, object).request(method, fill(path, object)));
        }
        RequestSpecification request = as(caller, object);
        String body = body(operation);
        if (operation.startsWith("upload")) {
            request.contentType("multipart/form-data").multiPart("other", "no file");
        } else if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.request(method, fill(path, object));
    }

    /** A stream that is let in never ends; one that finds no room has been let in too. */
    private static Response withoutRoomForAnotherStream(Supplier<Response> request) {
        String most = OwnerDatabase.set("live.connections-most", 0);
        try {
            return request.get();
        } finally {
            OwnerDatabase.set("live.connections-most", most);
        }
    }

    /** A request of this caller without a body. */
    RequestSpecification as(String caller, String object) {
        RequestSpecification request =
                given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .header("X-Requested-With", "JavaScript")
                        .header("Idempotency-Key", Citizen.newKey());
        return switch (caller) {
            case "anonymous" -> request;
            case "receipt" -> request.auth().oauth2(citizen(object).token());
            case "other-receipt" -> request.auth().oauth2(other.token());
            default -> request.auth().oauth2(Staff.token(caller));
        };
    }

    String fill(String path, String object) {
        return path.replace("{number}", number(object))
                .replace("{id}", photo)
                .replace("{candidateId}", photo)
                .replace("{judgeId}", photo)
                .replace("{key}", "voice.rating-days")
                .replace("{clock}", "CONSULT")
                .replace("{code}", "E0102")
                .replace("{year}", "2056")
                .replace("{photo}", photo)
                .replace("{token}", "NOSUCHTOKEN");
    }

    private Citizen citizen(String object) {
        return switch (object) {
            case "about-staff" -> aboutStaff;
            case "withdrawn" -> withdrawn;
            default -> own;
        };
    }

    private String number(String object) {
        return object.equals("unknown") ? UNKNOWN_NUMBER : citizen(object).number();
    }

    private String body(String operation) {
        String version = "{\"version\":" + STALE;
        return switch (operation) {
            case "beginPlan" -> "{\"year\":1}";
            case "writePlan",
                    "recordReached",
                    "placeActivity",
                    "writeAnswer",
                    "writeReviewPeriod" ->
                    "{}";
            case "addCampaign",
                    "changeCampaign",
                    "addCentralTask",
                    "changeCentralTask",
                    "addBudgetLine",
                    "changeBudgetLine" ->
                    "{}";
            case "submitPlan", "amendPlan", "archivePlan" -> version + "}";
            case "decidePlan" -> version + ",\"decision\":\"RETURN\"}";
            case "showReceipt" ->
                    "{\"number\":\"" + own.number() + "\",\"receiptCode\":\"0000000000000000\"}";
            case "logInField" ->
                    "{\"id\":\""
                            + UNKNOWN_ID
                            + "\",\"headcount\":1,\"leaflets\":0,\"staffMinutes\":0,"
                            + "\"loggedAt\":\"2026-11-25T00:00:00Z\"}";
            case "checkIn" ->
                    "{\"scanId\":\""
                            + UNKNOWN_ID
                            + "\",\"number\":\"B20200101-000000\",\"at\":"
                            + "\"2026-11-25T00:00:00Z\"}";
            case "searchSignUps" -> "{\"q\":\"1234\"}";
            case "countWalkIns" -> "{\"id\":\"" + UNKNOWN_ID + "\",\"people\":1}";
            case "takeEntrancePass" -> "{\"code\":\"0000000000\"}";
            case "checkInMyself" -> "{\"pass\":\"1.0\"}";
            case "giveActivityFeedback" -> "{\"stars\":5}";
            case "showSignUpReceipt" ->
                    "{\"number\":\"B20200101-000000\",\"receiptCode\":\"0000000000000000\"}";
            case "signUpForActivity" ->
                    "{\"name\":\"王示范\",\"phone\":\"13800000000\",\"people\":1,\"consent\":true}";
            case "fileTicket" -> "{\"kind\":\"REPORT\",\"text\":\"没有地点的举报\"}";
            case "registerTicket" ->
                    "{\"source\":\"H5\",\"kind\":\"CONSULT\",\"text\":\"来电咨询一件事\"}";
            case "supplementTicket" -> "{\"text\":\"补充\",\"attachments\":[\"NOSUCHUPLOAD\"]}";
            case "rateTicket" -> "{\"satisfied\":true,\"solved\":true}";
            case "signInByWechat" -> "{\"code\":\"code\"}";
            case "revealContact" -> "{\"reason\":\"核对权限矩阵\"}";
            case "acceptTicket" -> version + ",\"kind\":\"COMPLAINT\"}";
            case "askSupplement" -> version + ",\"question\":\"请问具体在哪里？\"}";
            case "dispatchTicket" -> version + ",\"unitId\":\"" + Ticket.unit("ZD01") + "\"}";
            case "signTicket" -> version + "}";
            case "submitResult" ->
                    version + ",\"outcome\":\"SOLVED\",\"text\":\"" + Ticket.REPLY + "\"}";
            case "reviewResult" -> version + ",\"decision\":\"APPROVE\"}";
            case "revisitTicket" -> version + ",\"reached\":true,\"satisfied\":true}";
            case "addTicketView", "exportTickets" -> "{}";
            case "changeTicketView" ->
                    "{\"version\":0,\"name\":\"视图\",\"audience\":\"PERSONAL\",\"filter\":{}}";
            case "orderTicketViews" -> "{\"ids\":[\"" + UNKNOWN_ID + "\"]}";
            case "objectToDecline", "reopenOwnTicket" -> "{\"text\":\"我有新的情况要说明\"}";
            case "urgeOwnTicket", "withdrawTicket" -> "{}";
            case "answerAtOnce" -> version + ",\"text\":\"" + Ticket.REPLY + "\"}";
            case "proposeDecline" ->
                    version + ",\"reason\":\"OUT_OF_SCOPE\",\"channel\":\"请找水务局反映\"}";
            case "decideDecline",
                    "decideReturn",
                    "decideExtension",
                    "decideSuspension",
                    "decideRework" ->
                    version + ",\"decision\":\"APPROVE\"}";
            case "transferTicket" -> version + ",\"body\":\"水务局\",\"note\":\"属其职责范围\"}";
            case "mergeTicket" -> version + ",\"into\":\"" + own.number() + "\"}";
            case "unmergeTicket", "resumeTicket", "reopenTicket" ->
                    version + ",\"note\":\"情况有变化了\"}";
            case "sendToVerify" -> version + ",\"kind\":\"COMPLAINT\",\"categoryCode\":\"E0508\"}";
            case "reportVerification" -> version + ",\"found\":true,\"text\":\"情况属实\"}";
            case "checkResult" -> version + ",\"passed\":true,\"text\":\"已清理\"}";
            case "askReturn" -> version + ",\"reason\":\"不属于本单位职责\"}";
            case "ruleReturn" ->
                    version + ",\"unitId\":\"" + Ticket.unit("ZD01") + "\",\"note\":\"由一中队办\"}";
            case "askCoUnit" ->
                    version + ",\"unitId\":\"" + Ticket.unit("ZD02") + "\",\"task\":\"请协助现场清理\"}";
            case "answerCoUnit",
                    "respondToTicket",
                    "urgeTicket",
                    "superviseTicket",
                    "answerSupervision",
                    "noteByLeader" ->
                    version + ",\"text\":\"请尽快办理此事\"}";
            case "askExtension" -> version + ",\"days\":2,\"reason\":\"需要更多时间\"}";
            case "askSuspension" ->
                    version
                            + ",\"reason\":\"EXPERT_TEST\",\"reviewOn\":\"2030-01-02\","
                            + "\"note\":\"等待检验鉴定\"}";
            case "takeRework" -> version + "}";
            case "addAccused" -> version + ",\"asNamed\":\"某人\"}";
            case "withdrawAccused" -> version + "}";
            case "reportRetaliation" -> version + ",\"text\":\"来电反映被刁难\"}";
            case "askFacts", "previewFacts" ->
                    "{\"unitId\":\"00000000-0000-7000-8000-000000000000\",\"question\":"
                            + "\"请提供上周的排班表和出勤表\"}";
            case "askReveal" -> "{\"reason\":\"核对权限矩阵\"}";
            case "clearWronglyAccused" ->
                    "{\"staffId\":\"00000000-0000-7000-8000-000000000000\",\"text\":"
                            + "\"经核查，反映的情况不属实。\"}";
            case "setAboutStaff" -> version + ",\"reason\":\"反映队员态度\"}";
            case "decideReveal" -> "{\"granted\":true}";
            case "answerFactRequest" -> "{\"answer\":\"已附上排班表\"}";
            case "checkImport", "runImport" ->
                    "{\"mapping\":{\"0\":\"TEXT\"},\"defaultKind\":\"CONSULT\"}";
            case "searchSimilar" -> "{\"text\":\"路口有人摆摊\"}";
            case "alreadyReported" ->
                    "{\"text\":\"路口有人摆摊\",\"place\":{\"lat\":30.1,\"lon\":120.1}}";
            case "checkReply" -> "{\"text\":\"已处理\"}";
            case "addReplyTemplate", "changeReplyTemplate", "addMacro", "changeMacro" -> "{}";
            case "previewMacro", "runMacro" ->
                    version + ",\"macroId\":\"" + UUID.randomUUID() + "\"}";
            case "previewBulk", "runBulk" -> "{\"step\":{\"what\":\"SIGN\"},\"tickets\":[]}";
            case "sayPresence" -> "{\"tab\":\"permission-matrix\",\"doing\":\"VIEWING\"}";
            case "writeNote" -> "{\"text\":\"\"}";
            case "cancelImport", "undoImport" -> "{}";
            case "previewCalendar", "changeCalendar", "estimateDueChanges" ->
                    version + ",\"years\":[]}";
            case "addCategory", "changeCategory", "importCatalogue" -> "{}";
            case "changeSetting" -> version + ",\"value\":\"7\"}";
            case "changeTimeLimit" ->
                    version
                            + ",\"acceptValue\":1,\"acceptUnit\":\"WORKING_DAY\",\"handleValue\":2,"
                            + "\"handleUnit\":\"WORKING_DAY\",\"extendMost\":0}";
            case "addStaff", "changeStaff", "addUnit", "changeUnit" -> "{}";
            case "draftActivity", "changeActivity", "noteActivityProgress", "addAudience" -> "{}";
            case "submitActivity",
                    "takeBackActivity",
                    "approveActivity",
                    "publishActivity",
                    "closeActivitySignUp",
                    "beginActivity",
                    "endActivity",
                    "evaluateActivity",
                    "closeActivity" ->
                    version + "}";
            case "writeEvaluation" -> "{\"findings\":{}}";
            case "rejectActivity", "postponeActivity", "cancelActivity" ->
                    version + ",\"reason\":\"场地另有安排\"}";
            case "resumeActivity" ->
                    version
                            + ",\"startsAt\":\"2030-01-02T01:00:00Z\","
                            + "\"endsAt\":\"2030-01-02T03:00:00Z\"}";
            case "previewRecurrence", "repeatActivity" ->
                    version
                            + ",\"rule\":\"FREQ=WEEKLY\",\"until\":\"2030-01-02\","
                            + "\"daysOff\":\"KEEP\"}";
            case "changeAudience" ->
                    version + ",\"code\":\"NOSUCH\",\"name\":\"对象\",\"position\":1}";
            case "nominateRoleModel", "changeRoleModel", "ruleOnObjection" -> "{}";
            case "putRoleModelOnNotice", "confirmRoleModel" -> version + "}";
            case "verifyRoleModel",
                    "objectToRoleModel",
                    "promoteRoleModel",
                    "refuseRoleModel",
                    "revokeRoleModel" ->
                    version + ",\"text\":\"核对权限矩阵\"}";
            case "createSelection",
                    "changeSelection",
                    "addCandidate",
                    "changeCandidate",
                    "markCandidate",
                    "decideTie",
                    "objectToCandidate",
                    "ruleOnSelectionObjection" ->
                    "{}";
            case "openSelection", "beginJudging", "putSelectionOnNotice", "awardSelection" ->
                    version + "}";
            case "setCandidateConsent" -> version + ",\"consent\":false}";
            case "releaseJudge", "withdrawCandidate", "cancelSelection" ->
                    version + ",\"text\":\"核对权限矩阵\"}";
            case "addPraise", "changePraise" -> "{}";
            case "foundLeadingGroup",
                    "changeLeadingGroup",
                    "addGroupMember",
                    "changeGroupMember",
                    "endGroupMember",
                    "namePublicityPost",
                    "endPublicityPost",
                    "draftHandover",
                    "writeHandover" ->
                    "{}";
            case "movePublicityHub" -> "{\"version\":-1}";
            case "confirmHandover", "withdrawHandover" -> version + "}";
            case "planTraining", "changeTraining", "recordAttendance", "writeTrainingYear" -> "{}";
            case "announceTraining", "assessTraining" -> version + "}";
            case "cancelTraining" -> version + ",\"reason\":\"核对权限矩阵\"}";
            case "addAsset", "changeAsset", "addMaterial", "changeMaterial" -> "{}";
            case "handOutMaterial" ->
                    "{\"way\":\"HANDED\",\"quantity\":1,\"handedOn\":\"2026-01-02\"}";
            case "installAsset",
                    "putAssetInUse",
                    "patrolAsset",
                    "repairAsset",
                    "renewBoardCode",
                    "revokeBoardCode" ->
                    version + "}";
            case "removeAsset" -> version + ",\"note\":\"不再需要\"}";
            case "renewAsset" -> version + ",\"endsOn\":\"2030-01-02\"}";
            case "replaceAsset" -> version + ",\"content\":\"新\",\"startsOn\":\"2030-01-02\"}";
            case "writeNoticeBoard" ->
                    version
                            + ",\"responsible\":\"一中队\",\"standard\":\"无垃圾\","
                            + "\"phone\":\"12319\"}";
            default -> null;
        };
    }
}
