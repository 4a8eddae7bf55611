package org.chengsheng.publicity.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.publicity.Words;

/**
 * Who stands and for what.
 *
 * @param name as it may be shown in public
 * @param contactName whom the office calls; null together with the phone. On a change both null
 *     keep what is there
 * @param minor under age: without the guardian nothing is published
 * @param consent agrees that name and award are published
 * @param guardianConsent the guardian of the minor agrees
 */
public record CandidateEntry(
        int version,
        @NotBlank(message = "{selection.name}") @Size(max = 40, message = "{selection.name}")
                String name,
        @NotBlank(message = "{selection.statement}")
                @Size(max = 1000, message = "{selection.statement}")
                String statement,
        @Size(max = 40, message = "{selection.contactName}") String contactName,
        @Pattern(regexp = "[+0-9 ()-]{5,20}", message = "{selection.contactPhone}")
                String contactPhone,
        boolean minor,
        boolean consent,
        boolean guardianConsent) {

    /** Null when nobody is named. */
    Contact contact() {
        String who = Words.orNull(contactName);
        return who == null || contactPhone == null ? null : new Contact(who, contactPhone.strip());
    }
}
