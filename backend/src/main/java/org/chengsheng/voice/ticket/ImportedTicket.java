package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.secret.Contact;

/**
 * A matter as an earlier register kept it.
 *
 * @param rowNumber where it stands in the imported file
 * @param externalNumber the number it had there, or null
 * @param title or null
 * @param text the whole text, the title in front
 * @param unitId the unit of ours with the name the register gives, or null
 * @param unitName as written, or null
 * @param reply or null
 * @param repliedAt null without a reply
 * @param satisfied null when the citizen was not asked
 */
public record ImportedTicket(
        int rowNumber,
        String externalNumber,
        TicketKind kind,
        TicketSource source,
        String title,
        String text,
        String address,
        Contact contact,
        UUID unitId,
        String unitName,
        Instant submittedAt,
        String reply,
        Instant repliedAt,
        Boolean satisfied) {}
