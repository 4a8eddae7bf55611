package org.chengsheng.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of image that are accepted, told by their first bytes and nothing else. */
enum ImageType {
    JPEG,
    PNG,
    WEBP;

    /** First bytes that are enough for {@link #of}. */
    static final int HEAD = 12;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    static Optional<ImageType> of(byte[] head) {
        if (head.length >= 3 && startsWith(head, 0, (byte) 0xFF, (byte) 0xD8, (byte) 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, 0, PNG_SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (startsWith(head, 0, ascii("RIFF")) && startsWith(head, 8, ascii("WEBP"))) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] head, int from, byte... magic) {
        int to = from + magic.length;
        return head.length >= to && Arrays.equals(head, from, to, magic, 0, magic.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
