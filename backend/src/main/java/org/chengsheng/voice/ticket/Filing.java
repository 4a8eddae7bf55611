package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything a new ticket is made of.
 *
 * @param place null when the matter has none
 * @param accused what was written about whom, only with aboutStaff
 * @param citizenId the WeChat user, null for everybody else
 * @param receiptHash keyed fingerprint of the receipt code
 * @param promisedAt when the citizen can expect the answer
 */
public record Filing(
        TicketKind kind,
        TicketSource source,
        String text,
        Place place,
        boolean anonymous,
        boolean aboutStaff,
        String accused,
        boolean mayPublish,
        UUID citizenId,
        byte[] receiptHash,
        List<UUID> photos,
        Instant submittedAt,
        Instant promisedAt) {}
