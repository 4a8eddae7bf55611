package org.chengsheng.publicity.asset;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;

/** Assets over HTTP. */
public final class AssetClient {

    public static final String ASSETS = "/api/console/publicity/assets";

    private AssetClient() {}

    /** What an officer enters for a light box of 一中队, shown for two months from that day. */
    public static Map<String, Object> facts(String name, LocalDate from) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", "LIGHT_BOX");
        facts.put("name", name);
        facts.put("unitId", Ticket.unit("ZD01"));
        facts.put("locationKind", "CROSSING");
        facts.put("address", "示范路与新华路路口");
        facts.put("lat", 30.1);
        facts.put("lon", 120.2);
        facts.put("content", "文明养犬");
        facts.put("startsOn", from.toString());
        facts.put("endsOn", from.plusDays(60).toString());
        facts.put("permitNeeded", true);
        facts.put("permitNo", "示户许〔2026〕8 号");
        facts.put("inspectorId", staff("correspondent"));
        return facts;
    }

    public static String staff(String login) {
        return OwnerDatabase.text("select id::text from org_staff where login = ?", login);
    }

    public static Response add(String login, Map<String, Object> facts) {
        return Staff.as(login)
                .body(Map.of("version", 0, "facts", facts, "photos", List.of()))
                .post(ASSETS);
    }

    /** The id of an asset that must be taken. */
    public static String added(Map<String, Object> facts) {
        Response answer = add("officer", facts);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("id");
    }

    /** One step on the version there is now. */
    public static Response step(String login, String id, String step, Map<String, ?> more) {
        int version = show(id).path("version");
        Map<String, Object> body = new HashMap<>(more);
        body.putIfAbsent("version", version);
        return Staff.as(login).body(body).post(ASSETS + "/" + id + "/" + step);
    }

    public static Response show(String id) {
        return Staff.as("officer").get(ASSETS + "/" + id);
    }
}
