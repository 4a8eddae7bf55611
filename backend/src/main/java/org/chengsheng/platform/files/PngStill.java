package org.chengsheng.platform.files;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG and keeps the four that carry pixels. Text, profiles, animation frames
 * and whatever follows the end chunk are dropped, most of them before they could be inflated.
 */
final class PngStill {

    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngStill() {}

    static Still read(byte[] bytes) throws DamagedImage {
        ImageBytes in = new ImageBytes(bytes);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        if (!in.has(SIGNATURE + 4, "IHDR") || in.u32(SIGNATURE) != 13) {
            throw new DamagedImage("no header");
        }
        int orientation = 1;
        int at = SIGNATURE;
        for (String type = ""; !type.equals("IEND"); ) {
            long length = in.u32(at);
            int end = in.end(at + 8, length + 4);
            type = in.ascii(at + 4, 4);
            if (KEPT.contains(type)) {
                checkSum(in, at, end);
                kept.write(bytes, at, end - at);
            } else if (type.equals("eXIf")) {
                orientation = ExifOrientation.read(in.slice(at + 8, length));
            }
            at = end;
        }
        int width = side(in.u32(SIGNATURE + 8));
        int height = side(in.u32(SIGNATURE + 12));
        return new Still(ImageType.PNG, width, height, orientation, kept.toByteArray());
    }

    private static int side(long pixels) throws DamagedImage {
        if (pixels == 0 || pixels > Integer.MAX_VALUE) {
            throw new DamagedImage("impossible size");
        }
        return (int) pixels;
    }

    /** The decoder does not look at the checksums. */
    private static void checkSum(ImageBytes in, int at, int end) throws DamagedImage {
        CRC32 crc = new CRC32();
        crc.update(in.array(), at + 4, end - at - 8);
        if (crc.getValue() != in.u32(end - 4)) {
            throw new DamagedImage("wrong checksum");
        }
    }
}
