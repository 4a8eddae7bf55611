package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.Fingerprint;
import org.chengsheng.platform.secret.Sealed;
import org.chengsheng.platform.secret.SecretKeys;

/** Names and phones of those who signed up, sealed at rest. */
@ApplicationScoped
public class Applicants {

    private static final int TAIL = 4;

    private final Sealed sealed;
    private final Fingerprint phones;
    private final Fingerprint search;

    Applicants(SecretKeys keys) {
        this.sealed = new Sealed(keys.derive("personal-data"));
        this.phones = new Fingerprint(keys.derive("signup-phone-index"));
        this.search = new Fingerprint(keys.derive("signup-search-index"));
    }

    SealedApplicant seal(UUID signUpId, UUID activityId, Contact contact) {
        String digits = contact.digits();
        return new SealedApplicant(
                sealed.seal(contact.name(), place("name", signUpId)),
                sealed.seal(contact.phone(), place("phone", signUpId)),
                phoneIndex(contact),
                nameIndex(activityId, contact.name()),
                tailIndex(activityId, digits.substring(Math.max(0, digits.length() - TAIL))));
    }

    public Contact open(SignUp signUp) {
        return new Contact(
                sealed.open(signUp.contact().name(), place("name", signUp.id())),
                sealed.open(signUp.contact().phone(), place("phone", signUp.id())));
    }

    public byte[] phoneIndex(Contact contact) {
        return phones.of(contact.digits());
    }

    /** Bound to the activity: the same name in two activities cannot be joined in the database. */
    public byte[] nameIndex(UUID activityId, String name) {
        return search.of(activityId + "|name|" + name.replaceAll("\\s", ""));
    }

    public byte[] tailIndex(UUID activityId, String tail) {
        return search.of(activityId + "|tail|" + tail);
    }

    private static String place(String column, UUID signUpId) {
        return "publicity_signup|" + column + "|" + signUpId;
    }
}
