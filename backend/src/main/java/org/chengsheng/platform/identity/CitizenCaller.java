package org.chengsheng.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/** The citizen behind a request: nobody known, the holder of a receipt, or a WeChat user. */
@RequestScoped
public class CitizenCaller {

    private static final String BEARER = "Bearer ";

    private final HttpHeaders headers;
    private final CitizenTokens tokens;

    CitizenCaller(HttpHeaders headers, CitizenTokens tokens) {
        this.headers = headers;
        this.tokens = tokens;
    }

    /** Who holds the token; a request without a valid token is refused with 401. */
    public CitizenTokens.Holder holder() {
        return known().orElseThrow(() -> new Refusal(PlatformCode.PLATFORM_NOT_SIGNED_IN));
    }

    /** The WeChat user, if the request carries such a token; a bad token is refused with 401. */
    public Optional<UUID> citizenId() {
        return known().flatMap(CitizenTokens.Holder::citizenId);
    }

    private Optional<CitizenTokens.Holder> known() {
        String header = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Optional.empty();
        }
        if (!header.startsWith(BEARER)) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_SIGNED_IN);
        }
        return Optional.of(
                tokens.read(header.substring(BEARER.length()))
                        .orElseThrow(() -> new Refusal(PlatformCode.PLATFORM_NOT_SIGNED_IN)));
    }
}
