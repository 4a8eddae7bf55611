package org.chengsheng.voice.size;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;

/** As much of an identity provider as bearer tokens need: who it is and its key. */
final class TokenIssuer implements AutoCloseable {

    private static final String KEY = "measurement";

    private final KeyPair keys;
    private final HttpServer server;

    TokenIssuer() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(
                "/.well-known/openid-configuration",
                """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize",
                "token_endpoint":"%1$s/token","end_session_endpoint":"%1$s/out"}"""
                        .formatted(address()));
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        serve(
                "/keys",
                """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}"""
                        .formatted(KEY, number(key.getModulus()), number(key.getPublicExponent())));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token of the demo person with this login, good for the whole measurement. */
    String token(String login) {
        return Jwt.issuer(address())
                .subject(login)
                .groups("staff")
                .expiresIn(Duration.ofHours(3))
                .jws()
                .keyId(KEY)
                .sign(keys.getPrivate());
    }

    private void serve(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
