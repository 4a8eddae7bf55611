package org.chengsheng.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sends this request. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    Caller(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The member of staff; a signed-in person who is unknown or disabled is refused with 403. */
    public StaffMember staff() {
        StaffMember member = identity.getAttribute(StaffMember.ATTRIBUTE);
        if (member != null) {
            return member;
        }
        Refusal refusal = identity.getAttribute(Refusal.OF_PERSON);
        throw refusal != null ? refusal : new Refusal(PlatformCode.PLATFORM_NOT_SIGNED_IN);
    }

    /** When what this person signed in with runs out; the next request may renew it. */
    public Instant signInEnds() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.EPOCH;
    }

    /**
     * The address limits are counted for. Forwarded headers count only when the operator named the
     * proxies to trust (quarkus.http.proxy.*).
     */
    public String address() {
        return request.remoteAddress() == null ? "unknown" : request.remoteAddress().host();
    }
}
