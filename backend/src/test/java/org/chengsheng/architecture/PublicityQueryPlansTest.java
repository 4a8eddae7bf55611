package org.chengsheng.architecture;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.publicity.desk.ActivityFilter;
import org.chengsheng.publicity.desk.ActivityFilter.ActivitySort;
import org.chengsheng.publicity.desk.WaitingStep;
import org.chengsheng.publicity.praise.PraiseFilter;
import org.chengsheng.publicity.rolemodel.RoleModelFilter;
import org.chengsheng.publicity.selection.SelectionFilter;
import org.chengsheng.publicity.training.TrainingFilter;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Publicity: every list by every field it can be narrowed by, sums of years, registers. */
@QuarkusTest
@TestProfile(QueryPlans.OwnDatabase.class)
class PublicityQueryPlansTest extends QueryPlans {

    private static final String PUBLICITY = "/api/console/publicity/";
    private static final String ACTIVITIES = PUBLICITY + "activities";

    /** Read page by page; their counts, of the year that is looked at, are no lists. */
    private static final Set<String> REGISTERS =
            Set.of("publicity_training_session", "publicity_role_model", "publicity_praise");

    /** A bureau selects some times a year, so the selections themselves stay a few hundred rows. */
    private static final Set<String> PARTS_OF_SELECTIONS =
            Set.of(
                    "publicity_selection_candidate",
                    "publicity_selection_mark",
                    "publicity_selection_objection",
                    "publicity_selection_event");

    @Test
    void activitiesAreBoundedByWhateverTheyAreNarrowed() {
        Map<String, List<String>> values = activityFilterValues();
        requireAllFields(ActivityFilter.class, values);
        for (String login : List.of("officer", "correspondent", "leader")) {
            ask(login, ACTIVITIES + "?limit=20");
            ask(login, ACTIVITIES + "?sort=SOONEST&limit=100");
            askAll(login, ACTIVITIES, values);
            for (String what : List.of("activity-calendar", "activity-days")) {
                ask(login, PUBLICITY + what + "?from=2026-01-01&to=2026-12-31");
            }
        }
        String crowd =
                OwnerDatabase.text(
                        "select a.number from publicity_activity a join publicity_signup s on"
                                + " s.activity_id = a.id group by a.number order by count(*) desc"
                                + " limit 1");
        for (String what : List.of("desk", "sign-ups?limit=50", "sign-ups?q=0123", "field-logs")) {
            ask("officer", ACTIVITIES + "/" + crowd + "/" + what);
        }
        for (String login : List.of("officer", "lead")) {
            ask(
                    login,
                    PUBLICITY
                            + "answering-activities?ticket=T20251101-000000&day=2025-11-01&category=E0102&area=%E5%9F%8E%E8%A5%BF%E5%8C%BA&unit="
                            + Ticket.unit("ZD01"));
        }
        ask("officer", "/api/citizen/activities?from=2025-01-01&limit=50");
        assertAllBounded();
    }

    @Test
    void aYearIsSummedUpFromTheRowsOfThatYear() {
        for (String year : List.of("2024", "2025", "2026")) {
            ask("officer", PUBLICITY + "plan-years/" + year);
        }
        assertAllBounded();
    }

    /** It counts whatever took place, so it reads an entry of an index for each, and no row. */
    @Test
    void theReviewOfManyYearsReadsIndexesOnly() {
        get("officer", PUBLICITY + "review");
        check("review", false);
        assertAllBounded();
    }

    @Test
    void registersArePagedByWhateverTheyAreNarrowed() {
        lookAt(REGISTERS);
        Map<String, List<String>> values = pages();
        values.put("year", List.of("2001", "2026"));
        values.put("state", List.of("CANCELLED", "ASSESSED&state=HELD", "ASSESSED&year=2001"));
        askRegister("training/sessions", TrainingFilter.class, values);
        values.put("state", List.of("REFUSED", "NOMINATED", "REFUSED&state=REVOKED"));
        askRegister("role-models", RoleModelFilter.class, values);
        values.remove("state");
        values.put("kind", List.of("BANNER", "PHONE", "LETTER&kind=BANNER", "LETTER&year=2001"));
        values.put("unit", List.of(Ticket.unit("ZD01"), Ticket.unit("ZD02") + "&year=2001"));
        askRegister("praises", PraiseFilter.class, values);
        assertAllBounded();
    }

    @Test
    void ofASelectionOnlyItsOwnPartsAreRead() {
        lookAt(PARTS_OF_SELECTIONS);
        Map<String, List<String>> values = pages();
        values.put("state", List.of("AWARDED", "CANCELLED"));
        askRegister("selections", SelectionFilter.class, values);
        String id = OwnerDatabase.text("select max(id::text) from publicity_selection");
        for (String login : List.of("officer", "lead", "leader")) {
            ask(login, PUBLICITY + "selections/" + id);
        }
        ask("officer", "/api/citizen/selections?limit=50");
        ask("officer", "/api/citizen/selections/" + id);
        ask("officer", "/api/citizen/certificates/2001-00007");
        assertAllBounded();
    }

    private static Map<String, List<String>> pages() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("limit", List.of("100"));
        Instant early = Instant.parse("2000-03-01T00:00:00Z");
        values.put("cursor", List.of(new Cursor(early, new UUID(0, 0)).encode()));
        return values;
    }

    private void askRegister(String path, Class<?> filter, Map<String, List<String>> values) {
        requireAllFields(filter, values);
        for (String login : List.of("officer", "lead", "leader")) {
            ask(login, PUBLICITY + path);
            askAll(login, PUBLICITY + path, values);
        }
    }

    private void askAll(String login, String path, Map<String, List<String>> values) {
        values.forEach(
                (name, some) -> some.forEach(value -> ask(login, path + "?" + name + "=" + value)));
    }

    private static Map<String, List<String>> activityFilterValues() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("state", List.of("DRAFT", "PUBLISHED&state=ENDED", "CLOSED", "CANCELLED"));
        values.put("kind", List.of("LECTURE", "OPEN_DAY&state=PUBLISHED"));
        values.put("unit", List.of(Ticket.unit("ZD01"), Ticket.unit("SF")));
        values.put("audience", List.of("PUPIL", "DEPUTY"));
        values.put("q", List.of("%E5%BC%80%E6%94%BE%E6%97%A5", "%E8%AE%B2%E5%BA%A7"));
        values.put("from", List.of("2026-01-01", "2024-02-01&to=2024-02-29"));
        values.put("to", List.of("2024-12-31"));
        values.put("mine", List.of("true"));
        values.put("unlinked", List.of("true", "true&unit=" + Ticket.unit("ZD01")));
        values.put("campaign", List.of("01ec3366-604d-bbd6-4aa5-c9dd7646f5d5"));
        values.put("task", List.of("01ec3366-604d-bbd6-4aa5-c9dd7646f5d5"));
        values.put("untagged", List.of("true", "true&from=2026-01-01&to=2026-12-31"));
        values.put("budgetLine", List.of("01ec3366-604d-bbd6-4aa5-c9dd7646f5d5"));
        values.put("waiting", names(WaitingStep.values()));
        values.put("series", List.of("00000000-0000-0000-0000-000000000001"));
        values.put("sort", names(ActivitySort.values()));
        values.put("limit", List.of("100"));
        values.put("cursor", List.of(""));
        return values;
    }
}
