package org.chengsheng.platform.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.chengsheng.platform.secret.Fingerprint;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/**
 * Links that show one photo to whoever was just shown its ticket, without a header, so that they
 * work in an {@code <img>}. They live five to ten minutes and are the same within five, so that a
 * page that is loaded again finds its photos in the browser's cache.
 */
public final class FileLinks {

    /** Size of the small version; anything else that is signed is the photo itself. */
    static final String THUMB = "thumb";

    private static final long STEP_SECONDS = 300;

    private final Fingerprint signature;
    private final Clock clock;

    public FileLinks(byte[] key, Clock clock) {
        this.signature = new Fingerprint(key);
        this.clock = clock;
    }

    /** A link to the photo, or to its small version, for the citizen who may see it now. */
    public String citizenLink(UUID id, boolean thumb) {
        String size = thumb ? THUMB : "full";
        long expires = (clock.instant().getEpochSecond() / STEP_SECONDS + 2) * STEP_SECONDS;
        return "/api/citizen/files/%s?w=%s&exp=%d&sig=%s"
                .formatted(id, size, expires, sign(id, size, expires));
    }

    /** Refuses a link that is forged, expired or made for another photo; all with the same 404. */
    void check(UUID id, String size, long expires, String signed) {
        byte[] right = sign(id, size, expires).getBytes(StandardCharsets.US_ASCII);
        byte[] given = signed == null ? new byte[0] : signed.getBytes(StandardCharsets.UTF_8);
        boolean matches = MessageDigest.isEqual(right, given);
        if (!matches || clock.instant().getEpochSecond() >= expires) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_FOUND);
        }
    }

    private String sign(UUID id, String size, long expires) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(signature.of(id + "|" + size + "|" + expires));
    }
}
