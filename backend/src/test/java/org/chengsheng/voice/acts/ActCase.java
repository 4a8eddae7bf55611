package org.chengsheng.voice.acts;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Ticket;

/**
 * One operation of a ticket's life: where it works, by whom, what it leads to; what a second press
 * is told; and who may not.
 *
 * @param by login of the person, or {@link #CITIZEN}
 * @param body without the version
 * @param leadsTo the state after it
 * @param refusal code and status of the refusal tried next
 */
record ActCase(
        String operation,
        Supplier<Matter> matter,
        String by,
        String path,
        Supplier<Map<String, ?>> body,
        String leadsTo,
        Refusal refusal) {

    static final String CITIZEN = "citizen";

    /** May read every ordinary ticket and act on none. */
    private static final String BYSTANDER = "disclosure";

    /** A citizen and the ticket they filed. */
    record Matter(Citizen citizen, Ticket ticket) {}

    /**
     * How it is refused: the same again, or by an old picture, or somewhere else.
     *
     * @param elsewhere where it is tried; null where it was done just now
     */
    record Refusal(int status, String code, Supplier<Matter> elsewhere) {}

    Response act(Matter matter) {
        return byCitizen()
                ? matter.citizen().does(path, body.get())
                : matter.ticket().act(by, path, body.get());
    }

    Response actOnAnOldPicture(Matter matter) {
        Map<String, Object> old = new HashMap<>(body.get());
        old.put("version", matter.ticket().version() - 1);
        return matter.ticket().act(by, path, old);
    }

    /** Somebody without the role; of citizens, the holder of another receipt. */
    Response actByAnother(Matter matter) {
        if (byCitizen()) {
            return Citizen.asks("与这件无关的另一位市民。")
                    .request()
                    .body(body.get())
                    .post(Citizen.TICKETS + "/" + matter.citizen().number() + "/" + path);
        }
        return matter.ticket().act(BYSTANDER, path, body.get());
    }

    boolean byCitizen() {
        return by.equals(CITIZEN);
    }

    @Override
    public String toString() {
        return operation;
    }
}
