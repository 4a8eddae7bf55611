package org.chengsheng.voice.ledger;

import java.time.Instant;
import java.util.UUID;
import org.chengsheng.voice.ticket.Contacts.Contact;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;

/**
 * One row of a ledger that can become a ticket.
 *
 * @param rowNumber as the spreadsheet program shows it
 * @param externalNumber the number the ledger gave it, or null
 * @param title or null
 * @param text the whole text, the title in front
 * @param unitId the unit of ours with the name the ledger gives, or null
 * @param unitName as written, or null
 * @param reply or null
 * @param repliedAt null without a reply
 */
record LedgerRow(
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
