package org.chengsheng.platform.link;

import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Somebody at work heard a matter that needs an answer. Whoever keeps such matters observes this in
 * the same transaction, and leaves a {@link Links} row unless the matter is about staff.
 *
 * @param originKind what it came out of, for example {@code FIELD_OPINION}
 * @param text 5 to 2000 characters, as it was said
 * @param lat WGS84, null with lon where only an address is known
 * @param aboutStaff it is about a member of staff or a unit: nothing leads back to it
 * @param heardBy who wrote it down
 */
public record MatterHeard(
        String originKind,
        UUID originId,
        String text,
        Double lat,
        Double lon,
        String address,
        boolean aboutStaff,
        StaffMember heardBy,
        Instant heardAt) {}
