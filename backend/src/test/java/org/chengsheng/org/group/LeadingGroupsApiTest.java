package org.chengsheng.org.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.NewPeople;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** The leading group over HTTP; each test founds its own. */
@ApiTest
class LeadingGroupsApiTest {

    private static final String GROUPS = "/api/console/publicity/leading-groups";
    private static final String MEMBERS = "/api/console/publicity/group-members/";
    private static final String NOBODY = UUID.randomUUID().toString();

    @Test
    void aGroupIsFoundedWithItsDocumentAndChanged() {
        Map<String, Object> entry = entry();
        entry.put("document", Photos.upload(Staff.as("admin"), "/api/console/uploads"));
        Response founded = Staff.as("admin").body(entry).post(GROUPS);
        founded.then()
                .statusCode(201)
                .body("head.documentNumber", equalTo("示城管〔2026〕3号"))
                .body("head.current", equalTo(true))
                .body("mayKeep", equalTo(true));
        String id = founded.path("head.id");
        Staff.as("auditor").get(GROUPS).then().body("items.id", hasItem(id));
        Staff.as("correspondent")
                .accept("*/*")
                .get(GROUPS + "/" + id + "/document")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");

        entry.put("document", null);
        entry.put("name", "新名称领导小组");
        change("officer", id, entry)
                .then()
                .statusCode(200)
                .body("head.name", equalTo("新名称领导小组"))
                .body("head.hasDocument", equalTo(true));
        Refused.with(409, "PLATFORM_STALE_VERSION", change("officer", id, entry))
                .then()
                .body("current.version", equalTo(1));
    }

    @Test
    void whatIsEnteredIsChecked() {
        Map<String, Object> entry = entry();
        entry.put("termUntil", "2025-01-01");
        Refused.with(422, "ORG_GROUP_TERM_BACKWARDS", found("officer", entry));
        entry.put("termUntil", null);
        entry.put("document", "NOSUCHUPLOAD");
        Refused.with(422, "ORG_GROUP_DOCUMENT_UNKNOWN", found("officer", entry));
        entry.put("document", null);
        entry.put("documentNumber", " ");
        Refused.field("documentNumber", found("officer", entry));
        Refused.with(404, "ORG_GROUP_NOT_FOUND", change("officer", NOBODY, entry()));
        Refused.with(404, "ORG_GROUP_NOT_FOUND", Staff.as("lead").get(GROUPS + "/" + NOBODY));
        String id = found("officer", entry()).path("head.id");
        Refused.with(
                404,
                "PLATFORM_NOT_FOUND",
                Staff.as("lead").accept("*/*").get(GROUPS + "/" + id + "/document"));
    }

    @Test
    void whoIsInItOnADayIsKeptWhateverComesAfter() {
        String id = found("officer", entry()).path("head.id");
        String first = join(id, 0, "leader", "HEAD", "2026-01-01").path("members[0].id");
        Refused.with(409, "ORG_GROUP_HEAD_TAKEN", join(id, 1, "deputy", "HEAD", "2026-06-01"));
        end(first, 1, "2026-06-01").then().statusCode(200).body("version", equalTo(2));
        Refused.with(409, "ORG_GROUP_MEMBERSHIP_OVER", end(first, 2, "2026-07-01"));
        join(id, 2, "deputy", "HEAD", "2026-06-01").then().statusCode(200);

        onDay(id, "2026-05-31").body("members.findAll { it.inOffice }.name", contains("局领导老林"));
        onDay(id, "2026-06-01")
                .body("members.findAll { it.inOffice }.name", contains("分管副局长老余"))
                .body("members", hasSize(2))
                .body("members[0].unitName", equalTo("示范市城市管理局"))
                .body("members[0].endsOn", equalTo("2026-06-01"));
        onDay(id, "2029-01-01").body("members.findAll { it.inOffice }", hasSize(0));
    }

    @Test
    void anotherRoleIsAnotherRow() {
        String id = found("officer", entry()).path("head.id");
        String row = join(id, 0, "lead", "MEMBER", "2026-01-01").path("members[0].id");
        Map<String, Object> change = new HashMap<>();
        change.put("version", 1);
        change.put("role", "DEPUTY_HEAD");
        change.put("duty", "副局长");
        change.put("on", "2026-03-01");
        post("officer", MEMBERS + row + "/changes", change)
                .then()
                .statusCode(200)
                .body("members", hasSize(2))
                .body("members.find { it.role == 'MEMBER' }.endsOn", equalTo("2026-03-01"))
                .body("members.find { it.role == 'DEPUTY_HEAD' }.inOffice", equalTo(true));
        Refused.with(
                409, "PLATFORM_STALE_VERSION", post("officer", MEMBERS + row + "/changes", change));
        change.put("version", 2);
        Refused.with(
                409,
                "ORG_GROUP_MEMBERSHIP_OVER",
                post("officer", MEMBERS + row + "/changes", change));
        Refused.with(
                404,
                "ORG_GROUP_MEMBER_NOT_FOUND",
                post("officer", MEMBERS + NOBODY + "/changes", change));
        Refused.with(404, "ORG_GROUP_MEMBER_NOT_FOUND", end(NOBODY, 0, "2026-03-01"));
    }

    @Test
    void membersAreCheckedAndNobodyIsLost() {
        String id = found("officer", entry()).path("head.id");
        join(id, 0, "lead", "MEMBER", "2026-01-01").then().statusCode(200);
        Refused.with(409, "ORG_GROUP_ROLE_HELD", join(id, 1, "lead", "MEMBER", "2026-02-01"));
        Refused.with(422, "ORG_GROUP_OUTSIDE_TERM", join(id, 1, "lead2", "MEMBER", "2025-12-31"));
        Refused.with(409, "PLATFORM_STALE_VERSION", join(id, 0, "lead2", "MEMBER", "2026-01-01"));
        String unit = NewPeople.unit(null);
        String login = NewPeople.person(unit, "UNIT_HANDLER");
        join(id, 1, login, "OFFICE_MEMBER", "2026-01-01").then().statusCode(200);
        NewPeople.change(login, unit, "UNIT_HANDLER", false);
        onDay(id, "2026-11-01")
                .body("members.find { it.role == 'OFFICE_MEMBER' }.active", equalTo(false));
        Refused.with(422, "ORG_GROUP_PERSON_UNKNOWN", join(id, 2, login, "MEMBER", "2026-01-01"));
    }

    @Test
    void aChangeIsCheckedLikeTheFirstEntry() {
        String id = found("officer", entry()).path("head.id");
        String head = join(id, 0, "leader", "HEAD", "2026-01-01").path("members[0].id");
        String member =
                join(id, 1, "lead", "MEMBER", "2026-02-01")
                        .path("members.find { it.role == 'MEMBER' }.id");
        Map<String, Object> later = entry();
        later.put("version", 2);
        later.put("termFrom", "2026-01-15");
        Refused.with(422, "ORG_GROUP_OUTSIDE_TERM", change("officer", id, later));
        later.put("termFrom", "2029-01-01");
        Refused.with(422, "ORG_GROUP_TERM_BACKWARDS", change("officer", id, later));
        Refused.with(409, "ORG_GROUP_HEAD_TAKEN", move(member, 2, "HEAD", "2026-06-01"));
        Refused.with(422, "ORG_GROUP_OUTSIDE_TERM", move(member, 2, "DEPUTY_HEAD", "2026-01-31"));
        Refused.with(422, "ORG_GROUP_OUTSIDE_TERM", end(member, 2, "2026-01-31"));
        Refused.with(409, "PLATFORM_STALE_VERSION", end(head, 0, "2026-06-01"));
        join(id, 2, "lead", "OFFICE_MEMBER", "2026-02-01").then().statusCode(200);
        Refused.with(409, "ORG_GROUP_ROLE_HELD", move(member, 3, "OFFICE_MEMBER", "2026-06-01"));
        Refused.with(404, "ORG_GROUP_NOT_FOUND", join(NOBODY, 0, "lead", "MEMBER", "2026-01-01"));
        Refused.with(
                404,
                "ORG_GROUP_NOT_FOUND",
                Staff.as("lead").accept("*/*").get(GROUPS + "/" + NOBODY + "/document"));
    }

    @Test
    void aGroupHasARoundNumberOfRows() {
        String id = found("officer", entry()).path("head.id");
        String row = join(id, 0, "lead", "MEMBER", "2026-01-01").path("members[0].id");
        OwnerDatabase.update(
                "insert into org_group_member (id, group_id, staff_id, unit_id, role, duty, begins_on,"
                        + " ends_on) select gen_random_uuid(), group_id, staff_id, unit_id, role,"
                        + " duty, '2020-01-01', '2020-02-01' from org_group_member, generate_series(2,"
                        + " 300) where group_id = ?",
                UUID.fromString(id));
        Refused.with(409, "ORG_GROUP_FULL", join(id, 1, "lead2", "MEMBER", "2026-01-01"));
        Refused.with(409, "ORG_GROUP_FULL", move(row, 1, "DEPUTY_HEAD", "2026-06-01"));
    }

    @Test
    void othersReadAndDoNotKeep() {
        String id = found("officer", entry()).path("head.id");
        onDay(id, "2026-11-01").body("mayKeep", equalTo(false));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", found("lead", entry()));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", change("leader", id, entry()));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                post("lead", GROUPS + "/" + id + "/members", Map.of()));
        for (String step : List.of("/changes", "/end")) {
            Refused.with(
                    403, "PLATFORM_NOT_ALLOWED", post("lead", MEMBERS + NOBODY + step, Map.of()));
        }
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("handler").accept("*/*").get(GROUPS + "/" + id + "/document"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(GROUPS));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(GROUPS + "/" + id));
    }

    private static Map<String, Object> entry() {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("name", "宣传工作领导小组");
        entry.put("documentNumber", "示城管〔2026〕3号");
        entry.put("documentDate", "2026-01-05");
        entry.put("termFrom", "2026-01-01");
        entry.put("termUntil", "2028-12-31");
        return entry;
    }

    private static Response found(String login, Map<String, Object> entry) {
        return post(login, GROUPS, entry);
    }

    private static Response change(String login, String id, Map<String, Object> entry) {
        return Staff.as(login).body(entry).put(GROUPS + "/" + id);
    }

    private static Response join(
            String id, int version, String person, String role, String beginsOn) {
        return post(
                "officer",
                GROUPS + "/" + id + "/members",
                Map.of(
                        "version", version,
                        "staffId", NewPeople.id(person),
                        "role", role,
                        "duty", "负责人",
                        "beginsOn", beginsOn));
    }

    private static Response end(String row, int version, String on) {
        return post("officer", MEMBERS + row + "/end", Map.of("version", version, "on", on));
    }

    private static Response move(String row, int version, String role, String on) {
        return post(
                "officer",
                MEMBERS + row + "/changes",
                Map.of("version", version, "role", role, "duty", "负责人", "on", on));
    }

    private static ValidatableResponse onDay(String id, String day) {
        return Staff.as("lead").get(GROUPS + "/" + id + "?on=" + day).then().statusCode(200);
    }

    private static Response post(String login, String path, Map<String, Object> body) {
        return Staff.as(login).body(body).post(path);
    }
}
