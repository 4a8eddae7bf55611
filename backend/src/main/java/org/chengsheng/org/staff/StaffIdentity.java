package org.chengsheng.org.staff;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;

/**
 * Puts unit and roles of our own staff table in place of whatever the token says, on every request:
 * a person disabled or moved a second ago is so for the next click.
 */
@ApplicationScoped
class StaffIdentity implements SecurityIdentityAugmentor {

    private final StaffMembers members;

    StaffIdentity(StaffMembers members) {
        this.members = members;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()
                || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal principal)) {
            return Uni.createFrom().item(identity);
        }
        String issuer = principal.getIssuer();
        String subject = principal.getSubject();
        return context.runBlocking(() -> augment(identity, issuer, subject));
    }

    private SecurityIdentity augment(SecurityIdentity identity, String issuer, String subject) {
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes());
        members.find(issuer, subject)
                .ifPresentOrElse(
                        found -> {
                            if (found.active()) {
                                builder.addRoles(found.member().roles());
                                builder.addAttribute(StaffMember.ATTRIBUTE, found.member());
                            } else {
                                builder.addAttribute(
                                        Refusal.OF_PERSON, new Refusal(OrgCode.ORG_STAFF_DISABLED));
                            }
                        },
                        () ->
                                builder.addAttribute(
                                        Refusal.OF_PERSON,
                                        new Refusal(OrgCode.ORG_STAFF_UNKNOWN, subject)));
        return builder.build();
    }
}
