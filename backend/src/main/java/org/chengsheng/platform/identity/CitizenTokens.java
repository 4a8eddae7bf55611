package org.chengsheng.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.secret.SecretKeys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * Short-lived tokens of citizens, without account or cookie: one kind opens the one matter whose
 * receipt code was shown, the other stands for a WeChat user.
 */
@ApplicationScoped
public class CitizenTokens {

    private static final String ISSUER = "chengsheng";
    private static final String AUDIENCE = "citizen";
    private static final String RECEIPT = "receipt:";
    private static final String WECHAT = "wechat:";
    private static final Duration RECEIPT_LIFE = Duration.ofMinutes(30);
    private static final Duration WECHAT_LIFE = Duration.ofHours(2);

    private final HmacKey key;
    private final Clock clock;

    CitizenTokens(SecretKeys keys, Clock clock) {
        this.key = new HmacKey(keys.derive("citizen-token"));
        this.clock = clock;
    }

    /** A signed token and when it ends. */
    @Schema(name = "CitizenToken")
    public record Issued(String token, Instant expiresAt) {}

    /** Whom a valid token stands for. Exactly one of the two is present. */
    public record Holder(Optional<String> receiptNumber, Optional<UUID> citizenId) {

        private static Holder of(String subject) {
            return subject.startsWith(RECEIPT)
                    ? new Holder(Optional.of(subject.substring(RECEIPT.length())), Optional.empty())
                    : new Holder(
                            Optional.empty(),
                            Optional.of(UUID.fromString(subject.substring(WECHAT.length()))));
        }
    }

    public Issued forReceipt(String receiptNumber) {
        return issue(RECEIPT + receiptNumber, RECEIPT_LIFE);
    }

    public Issued forWechat(UUID citizenId) {
        return issue(WECHAT + citizenId, WECHAT_LIFE);
    }

    /** Empty for anything that is not a token of ours that is still valid. */
    public Optional<Holder> read(String token) {
        try {
            String subject =
                    new JwtConsumerBuilder()
                            .setVerificationKey(key)
                            .setJwsAlgorithmConstraints(
                                    AlgorithmConstraints.ConstraintType.PERMIT,
                                    AlgorithmIdentifiers.HMAC_SHA256)
                            .setExpectedIssuer(ISSUER)
                            .setExpectedAudience(AUDIENCE)
                            .setRequireExpirationTime()
                            .setRequireSubject()
                            .setEvaluationTime(
                                    NumericDate.fromMilliseconds(clock.instant().toEpochMilli()))
                            .build()
                            .processToClaims(token)
                            .getSubject();
            return Optional.of(Holder.of(subject));
        } catch (InvalidJwtException | MalformedClaimException notOurs) {
            return Optional.empty();
        }
    }

    private Issued issue(String subject, Duration life) {
        Instant expires = clock.instant().plus(life);
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setExpirationTime(NumericDate.fromMilliseconds(expires.toEpochMilli()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        try {
            return new Issued(signature.getCompactSerialization(), expires);
        } catch (JoseException e) {
            throw new IllegalStateException("signing a token failed", e);
        }
    }
}
