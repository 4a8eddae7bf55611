package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.ReplyPolicy;
import org.chengsheng.voice.ticket.ReplyPolicy.Background;
import org.chengsheng.voice.ticket.ReplyPolicy.Finding;
import org.chengsheng.voice.ticket.Ticket;

/** T17: holds a reply against the ticket and the unit's last replies. */
@ApplicationScoped
public class CheckReply {

    private final EntityManager database;
    private final Contacts contacts;
    private final Settings settings;

    CheckReply(EntityManager database, Contacts contacts, Settings settings) {
        this.database = database;
        this.contacts = contacts;
        this.settings = settings;
    }

    /** What is shown while the reply is being written. */
    List<Finding> findings(Ticket ticket, String reply) {
        return ReplyPolicy.check(reply, background(ticket));
    }

    /** Refuses a reply that must not go out, by the gravest finding. */
    public void require(Ticket ticket, String reply) {
        findings(ticket, reply).stream()
                .filter(Finding::isBlocking)
                .findFirst()
                .ifPresent(
                        finding -> {
                            throw refusal(finding);
                        });
    }

    /** The finding as a sentence; a blocking one reads like its refusal. */
    static String sentence(Finding finding) {
        return finding.isBlocking()
                ? refusal(finding).sentence()
                : Messages.text("reply." + finding.kind(), finding.detail());
    }

    private static Refusal refusal(Finding finding) {
        VoiceCode code =
                switch (finding.kind()) {
                    case TOO_THIN -> VoiceCode.VOICE_REPLY_TOO_THIN;
                    case VARIABLE_LEFT -> VoiceCode.VOICE_REPLY_VARIABLE_LEFT;
                    case FOREIGN_PHONE -> VoiceCode.VOICE_REPLY_FOREIGN_PHONE;
                    case FOREIGN_NAME -> VoiceCode.VOICE_REPLY_FOREIGN_NAME;
                    case COPIED -> VoiceCode.VOICE_REPLY_COPIED;
                    case NO_DATE_OR_DEED, NAME_IN_TEXT ->
                            throw new IllegalArgumentException("advice refuses nothing");
                };
        return new Refusal(code, finding.detail());
    }

    private Background background(Ticket ticket) {
        Set<String> phones =
                ReplyPolicy.phones(
                        settings.text("bureau.hotline"), settings.text("reply.own-phones"));
        Contact contact =
                ticket.isAnonymous()
                        ? Contact.NONE
                        : contacts.find(ticket.id()).orElse(Contact.NONE);
        return new Background(
                contact, phones, recent(ticket), settings.number("reply.copy-percent"));
    }

    /** Replies to complaints about staff are never held against others: that would tell of them. */
    private List<String> recent(Ticket ticket) {
        if (ticket.leadUnitId() == null) {
            return List.of();
        }
        List<?> rows =
                database.createNativeQuery(
                                "select x.body from (select t.reply_text_id, t.replied_at from"
                                        + " voice_ticket t where t.lead_unit_id = :unit and"
                                        + " t.replied_at is not null and not t.about_staff and"
                                        + " not t.hidden and t.id <> :itself order by"
                                        + " t.replied_at desc limit :most) r join"
                                        + " voice_ticket_text x on x.id = r.reply_text_id order"
                                        + " by r.replied_at desc")
                        .setParameter("unit", ticket.leadUnitId())
                        .setParameter("itself", ticket.id())
                        .setParameter("most", settings.number("reply.copy-last"))
                        .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
