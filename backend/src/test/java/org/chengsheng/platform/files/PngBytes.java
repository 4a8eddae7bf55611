package org.chengsheng.platform.files;

import static org.chengsheng.platform.files.JpegBytes.concat;
import static org.chengsheng.platform.files.JpegBytes.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Hand-made parts of PNG files. */
final class PngBytes {

    /** Signature and header chunk. */
    static final int HEAD = 8 + 25;

    static final int GREY = 0;
    static final int RGB = 2;

    private PngBytes() {}

    static byte[] insert(byte[] png, String type, byte[] content) {
        return concat(
                Arrays.copyOf(png, HEAD),
                chunk(type, content),
                Arrays.copyOfRange(png, HEAD, png.length));
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] body = concat(latin(type), content);
        CRC32 crc = new CRC32();
        crc.update(body);
        return concat(int32(content.length), body, int32((int) crc.getValue()));
    }

    /** A complete file of one flat colour; a few KB whatever size it claims to the decoder. */
    static byte[] flat(int width, int height, int bits, int colourType, long rawBytes) {
        return concat(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", header(width, height, bits, colourType)),
                chunk("IDAT", zeros(rawBytes)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] header(int width, int height, int bits, int colourType) {
        return concat(
                int32(width), int32(height), new byte[] {(byte) bits, (byte) colourType, 0, 0, 0});
    }

    /** Zlib stream of so many zero bytes. */
    static byte[] zeros(long count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (long left = count; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] claiming(byte[] png, int width, int height) {
        byte[] header = Arrays.copyOfRange(png, 16, 29);
        ByteBuffer.wrap(header).putInt(0, width).putInt(4, height);
        return concat(
                Arrays.copyOf(png, 8),
                chunk("IHDR", header),
                Arrays.copyOfRange(png, HEAD, png.length));
    }

    static byte[] int32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
