package org.chengsheng.voice.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.Fingerprint;
import org.chengsheng.platform.secret.Sealed;
import org.chengsheng.platform.secret.SecretKeys;

/**
 * Names and phones of citizens, sealed at rest, apart from the tickets. A phone is found again by a
 * keyed fingerprint only.
 */
@ApplicationScoped
public class Contacts {

    private final EntityManager database;
    private final Sealed sealed;
    private final Fingerprint phoneIndex;

    Contacts(EntityManager database, SecretKeys keys) {
        this.database = database;
        this.sealed = new Sealed(keys.derive("personal-data"));
        this.phoneIndex = new Fingerprint(keys.derive("phone-index"));
    }

    /** A sealed contact, ready for a bulk writer. */
    public record SealedContact(byte[] name, byte[] phone, byte[] phoneIndex) {}

    public SealedContact seal(UUID ticketId, Contact contact) {
        return new SealedContact(
                seal(contact.name(), "name", ticketId),
                seal(contact.phone(), "phone", ticketId),
                contact.phone() == null ? null : phoneIndex.of(contact.digits()));
    }

    public void add(UUID ticketId, Contact contact) {
        SealedContact row = seal(ticketId, contact);
        database.createNativeQuery(
                        "insert into voice_contact (ticket_id, name, phone, phone_index) values"
                                + " (:ticket, cast(:name as bytea), cast(:phone as bytea),"
                                + " cast(:index as bytea))")
                .setParameter("ticket", ticketId)
                .setParameter("name", row.name())
                .setParameter("phone", row.phone())
                .setParameter("index", row.phoneIndex())
                .executeUpdate();
    }

    /** The contact in the clear; showing it to a person is an act of its own with a reason. */
    public Optional<Contact> find(UUID ticketId) {
        List<?> rows =
                database.createNativeQuery(
                                "select name, phone from voice_contact where ticket_id = :ticket")
                        .setParameter("ticket", ticketId)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> open(ticketId, (byte[]) row[0], (byte[]) row[1]))
                .findFirst();
    }

    /** Whether the same phone stands behind both, without opening either. */
    public boolean samePhone(UUID one, UUID other) {
        return ((Number)
                                database.createNativeQuery(
                                                "select count(*) from voice_contact a join"
                                                        + " voice_contact b on a.phone_index ="
                                                        + " b.phone_index where a.ticket_id = :one"
                                                        + " and b.ticket_id = :other")
                                        .setParameter("one", one)
                                        .setParameter("other", other)
                                        .getSingleResult())
                        .intValue()
                > 0;
    }

    /** The contact of a ticket whose row somebody has read with the ticket's own. */
    public Contact open(UUID ticketId, byte[] name, byte[] phone) {
        return new Contact(open(name, "name", ticketId), open(phone, "phone", ticketId));
    }

    private byte[] seal(String value, String column, UUID ticketId) {
        return value == null ? null : sealed.seal(value, place(column, ticketId));
    }

    private String open(byte[] value, String column, UUID ticketId) {
        return value == null ? null : sealed.open(value, place(column, ticketId));
    }

    private static String place(String column, UUID ticketId) {
        return "voice_contact|" + column + "|" + ticketId;
    }
}
