package org.chengsheng.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Hand-made parts of JPEG files. */
final class JpegBytes {

    /** Must never be found in what is kept. */
    static final String CANARY = "CANARY-owner-name";

    private JpegBytes() {}

    /** Puts a segment right after the start mark. */
    static byte[] insert(byte[] jpeg, int marker, byte[] content) {
        return concat(
                Arrays.copyOf(jpeg, 2),
                segment(marker, content),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return concat(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length},
                content);
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        return insert(jpeg, 0xE1, concat(latin("Exif\0\0"), exif(orientation)));
    }

    static byte[] withXmp(byte[] jpeg) {
        return insert(
                jpeg,
                0xE1,
                latin(
                        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                                + CANARY
                                + "</x:xmpmeta>"));
    }

    static byte[] withComment(byte[] jpeg) {
        return insert(jpeg, 0xFE, latin(CANARY));
    }

    static byte[] withIptc(byte[] jpeg) {
        return insert(jpeg, 0xED, latin("Photoshop 3.0\0" + "8BIM\4\4" + CANARY));
    }

    /** TIFF structure with orientation, owner, and a GPS folder of one latitude. */
    static byte[] exif(int orientation) {
        byte[] owner = latin(CANARY + "\0");
        ByteBuffer tiff = ByteBuffer.allocate(160).order(ByteOrder.LITTLE_ENDIAN);
        int ownerAt = 8 + 2 + 3 * 12 + 4;
        int gpsAt = ownerAt + owner.length + 1;
        int latitudeAt = gpsAt + 2 + 2 * 12 + 4;
        tiff.put(latin("II")).putShort((short) 42).putInt(8).putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, gpsAt);
        entry(tiff, 0xA430, 2, owner.length, ownerAt);
        tiff.putInt(0).put(owner);
        tiff.position(gpsAt).putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, latitudeAt);
        tiff.putInt(0);
        for (int part : new int[] {30, 15, 27}) {
            tiff.putInt(part).putInt(1);
        }
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** Overwrites the size in the frame header. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] copy = jpeg.clone();
        int frame = find(copy, 0xC0);
        ByteBuffer.wrap(copy)
                .putShort(frame + 5, (short) height)
                .putShort(frame + 7, (short) width);
        return copy;
    }

    /** Position of the 0xFF before the marker. */
    static int find(byte[] jpeg, int marker) {
        for (int i = 0; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such marker");
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
