package org.chengsheng.platform.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM for texts at rest. Value: version, key id, 96-bit random nonce, ciphertext with tag.
 * The place of the value (table, column, row) is bound in as associated data, so that a ciphertext
 * moved to another row or column does not open.
 */
public final class Sealed {

    private static final byte VERSION = 1;
    private static final byte KEY_ID = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    public Sealed(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * @param place for example {@code voice_contact|phone|<ticket id>}
     */
    public byte[] seal(String text, String place) {
        return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /** The same for bytes. */
    public byte[] seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] body = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(2 + NONCE_BYTES + body.length)
                    .put(VERSION)
                    .put(KEY_ID)
                    .put(nonce)
                    .put(body)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * @throws IllegalStateException when the value was changed, moved, or sealed with another key
     */
    public String open(byte[] sealed, String place) {
        return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
    }

    /** What {@link #seal(byte[], String)} sealed. */
    public byte[] openBytes(byte[] sealed, String place) {
        ByteBuffer value = ByteBuffer.wrap(sealed);
        if (sealed.length < 2 + NONCE_BYTES + TAG_BITS / 8
                || value.get() != VERSION
                || value.get() != KEY_ID) {
            throw new IllegalStateException("not a sealed value of a known version and key");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        value.get(nonce);
        byte[] body = new byte[value.remaining()];
        value.get(body);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(body);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("sealed value does not belong here", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening failed", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
