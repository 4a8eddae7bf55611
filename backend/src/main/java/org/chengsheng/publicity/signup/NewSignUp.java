package org.chengsheng.publicity.signup;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Texts;

/**
 * What a citizen sends to sign up.
 *
 * @param people all who come, the children among them
 * @param children under age, in the care of who signs up; only where the activity is for minors
 * @param guardianConsent who signs up is their guardian; needed with children
 * @param consent name and phone may be kept for this activity
 */
public record NewSignUp(
        @NotNull(message = "{signUp.name}") @Size(min = 1, max = 40, message = "{signUp.name}")
                String name,
        @NotNull(message = "{signUp.phone}")
                @Pattern(regexp = "[+0-9 ()-]{5,20}", message = "{signUp.phone}")
                String phone,
        @Min(value = 1, message = "{signUp.people}") @Max(value = 1000, message = "{signUp.people}")
                int people,
        @Min(value = 0, message = "{signUp.children}")
                @Max(value = 1000, message = "{signUp.children}")
                int children,
        boolean guardianConsent,
        @AssertTrue(message = "{signUp.consent}") boolean consent) {

    Contact toContact() {
        return new Contact(Texts.clean("name", name, 1), phone.strip());
    }

    SignUpRules.Party toParty() {
        return new SignUpRules.Party(people, children, guardianConsent);
    }
}
