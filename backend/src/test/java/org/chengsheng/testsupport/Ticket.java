package org.chengsheng.testsupport;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ticket in the console, led through its states by the demo people. */
public final class Ticket {

    public static final String TICKETS = "/api/console/tickets";

    /** Long and particular enough to be sent. */
    public static final String REPLY = "一中队今日上午到示范路现场查看，已清理占道摊位六处，并安排早晚各巡查一次。";

    private final String number;

    private Ticket(String number) {
        this.number = number;
    }

    public static Ticket of(Citizen citizen) {
        return new Ticket(citizen.number());
    }

    public static Ticket numbered(String number) {
        return new Ticket(number);
    }

    public String number() {
        return number;
    }

    public String path() {
        return TICKETS + "/" + number;
    }

    /** The detail as this person sees it. */
    public ValidatableResponse seenBy(String login) {
        return Staff.as(login).get(path()).then().log().ifValidationFails();
    }

    /** The version now; acts carry it. */
    public int version() {
        return OwnerDatabase.number("select version from voice_ticket where number = ?", number);
    }

    public String state() {
        return OwnerDatabase.text("select state from voice_ticket where number = ?", number);
    }

    /** Does an act with the current version added, whatever comes of it. */
    public Response act(String login, String act, Map<String, ?> body) {
        Map<String, Object> withVersion = new HashMap<>(body);
        withVersion.computeIfAbsent("version", absent -> version());
        return Staff.as(login).body(withVersion).post(path() + "/" + act);
    }

    private Ticket done(String login, String act, Map<String, ?> body) {
        act(login, act, body).then().log().ifValidationFails().statusCode(200);
        return this;
    }

    public Ticket accepted() {
        String kind = OwnerDatabase.text("select kind from voice_ticket where number = ?", number);
        return done("acceptor", "acceptances", Map.of("kind", kind));
    }

    /** To the unit with this code. */
    public Ticket dispatchedTo(String unitCode) {
        return done("dispatcher", "dispatches", Map.of("unitId", unit(unitCode)));
    }

    public Ticket signed() {
        return done("handler", "signatures", Map.of());
    }

    public Ticket answered() {
        String proof = Photos.upload(Staff.as("handler"), "/api/console/uploads");
        return done(
                "handler",
                "results",
                Map.of("outcome", "SOLVED", "text", REPLY, "attachments", List.of(proof)));
    }

    public Ticket approved() {
        return done("lead", "reviews", Map.of("decision", "APPROVE"));
    }

    /** All the way to the reply, by the first squadron. */
    public Ticket replied() {
        return accepted().dispatchedTo("ZD01").signed().answered().approved();
    }

    /** The chain of its events verifies. */
    public void assertIntact() {
        Staff.as("supervisor")
                .get(path() + "/chain-verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    public static String unit(String code) {
        return OwnerDatabase.text("select id::text from org_unit where code = ?", code);
    }
}
