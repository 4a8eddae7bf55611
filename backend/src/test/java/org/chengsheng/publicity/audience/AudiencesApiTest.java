package org.chengsheng.publicity.audience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** The dictionary of audiences is read by all of publicity and kept by the office (M-034). */
@ApiTest
class AudiencesApiTest {

    private static final String AUDIENCES = "/api/console/publicity/audiences";

    @Test
    void theSeededOnesAreThere() {
        Staff.as("correspondent")
                .get(AUDIENCES)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("PUPIL", "VETERAN", "SHOPKEEPER"))
                .body("items.find { it.code == 'PUPIL' }.minors", equalTo(true));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("acceptor").get(AUDIENCES));
    }

    @Test
    void theOfficeAddsAndChanges() {
        String code = "T" + System.nanoTime() % 1_000_000_000;
        add("officer", entry(code)).then().statusCode(201).body("version", equalTo(0));
        Refused.with(409, "PUBLICITY_AUDIENCE_CODE_TAKEN", add("officer", entry(code)));
        Map<String, Object> off = entry(code);
        off.put("active", false);
        change("officer", code, off).then().statusCode(200).body("active", equalTo(false));
        Refused.with(409, "PLATFORM_STALE_VERSION", change("officer", code, off));
        Refused.with(404, "PUBLICITY_AUDIENCE_NOT_FOUND", change("officer", "NOSUCH", off));
        Refused.field("code", add("officer", entry("小写 code")));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", add("correspondent", entry("ANY")));
    }

    @Test
    void aNewOneGetsACodeOfItsOwn() {
        String first = codeOfNew();
        assertNotEquals(first, codeOfNew());

        Map<String, Object> renamed = entry(first);
        renamed.remove("code");
        renamed.put("name", "外卖骑手");
        change("officer", first, renamed)
                .then()
                .statusCode(200)
                .body("code", equalTo(first))
                .body("name", equalTo("外卖骑手"));
        OwnerDatabase.update("delete from publicity_audience where name in ('快递骑手', '外卖骑手')");
    }

    private static String codeOfNew() {
        Map<String, Object> entry = entry("ANY");
        entry.remove("code");
        return add("officer", entry).then().statusCode(201).extract().path("code");
    }

    @Test
    void theDictionaryEndsWithTwoHundred() {
        OwnerDatabase.update(
                "insert into publicity_audience (code, name, minors, position) select 'FULL' || n,"
                        + " '占位', false, 9000 from generate_series(1, 200) n");
        try {
            Refused.with(409, "PUBLICITY_AUDIENCE_TOO_MANY", add("officer", entry("ONEMORE")));
        } finally {
            OwnerDatabase.update("delete from publicity_audience where code like 'FULL%'");
        }
    }

    private static Map<String, Object> entry(String code) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("code", code);
        entry.put("name", "快递骑手");
        entry.put("minors", false);
        entry.put("active", true);
        entry.put("position", 100);
        return entry;
    }

    private static Response add(String login, Map<String, Object> entry) {
        return Staff.as(login).body(entry).post(AUDIENCES);
    }

    private static Response change(String login, String code, Map<String, Object> entry) {
        return Staff.as(login).body(entry).put(AUDIENCES + "/" + code);
    }
}
