package org.chengsheng.publicity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.Sealed;
import org.chengsheng.platform.secret.SecretKeys;

/** Whom the office calls about a candidate, sealed at rest. */
@ApplicationScoped
class SelectionContacts {

    private final Sealed sealed;

    SelectionContacts(SecretKeys keys) {
        this.sealed = new Sealed(keys.derive("personal-data"));
    }

    void keep(Candidate candidate, Contact contact) {
        candidate.keepContact(
                sealed.seal(contact.name(), place("name", candidate.id())),
                sealed.seal(contact.phone(), place("phone", candidate.id())));
    }

    Contact open(Candidate candidate) {
        if (candidate.contactName() == null) {
            return Contact.NONE;
        }
        return new Contact(
                sealed.open(candidate.contactName(), place("name", candidate.id())),
                sealed.open(candidate.contactPhone(), place("phone", candidate.id())));
    }

    private static String place(String column, UUID candidateId) {
        return "publicity_selection_candidate|" + column + "|" + candidateId;
    }
}
