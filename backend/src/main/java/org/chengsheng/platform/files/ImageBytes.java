package org.chengsheng.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Uploaded bytes read at positions they name themselves: past the end is damage, never a crash. */
final class ImageBytes {

    private final byte[] bytes;

    ImageBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    int u8(int at) throws DamagedImage {
        if (at < 0 || at >= bytes.length) {
            throw new DamagedImage("ends early");
        }
        return bytes[at] & 0xFF;
    }

    int u16(int at) throws DamagedImage {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(int at) throws DamagedImage {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    int u16le(int at) throws DamagedImage {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32le(int at) throws DamagedImage {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    String ascii(int at, int length) throws DamagedImage {
        return new String(slice(at, length), StandardCharsets.US_ASCII);
    }

    boolean has(int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** Refuses a part that would reach past the end; gives the position after it. */
    int end(int at, long length) throws DamagedImage {
        long end = at + length;
        if (at < 0 || length < 0 || end > bytes.length) {
            throw new DamagedImage("ends early");
        }
        return (int) end;
    }

    byte[] slice(int at, long length) throws DamagedImage {
        return Arrays.copyOfRange(bytes, at, end(at, length));
    }

    /** The array itself, for bulk copies. */
    byte[] array() {
        return bytes;
    }
}
