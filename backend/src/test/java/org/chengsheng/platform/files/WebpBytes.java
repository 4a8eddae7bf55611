package org.chengsheng.platform.files;

import static org.chengsheng.platform.files.JpegBytes.concat;
import static org.chengsheng.platform.files.JpegBytes.latin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Hand-made parts of WebP files. */
final class WebpBytes {

    private WebpBytes() {}

    static byte[] file(byte[] chunks) {
        return concat(latin("RIFF"), int32(chunks.length + 4), latin("WEBP"), chunks);
    }

    static byte[] chunk(String type, byte[] content) {
        return concat(latin(type), int32(content.length), content, new byte[content.length % 2]);
    }

    /** A lossy image of this size, without its pixels. */
    static byte[] claiming(int width, int height) {
        return file(chunk("VP8 ", keyFrame(width, height)));
    }

    /** The box says 16 x 16, the image inside says otherwise. */
    static byte[] boxed(int width, int height) {
        byte[] box = {0, 0, 0, 0, 15, 0, 0, 15, 0, 0};
        return file(concat(chunk("VP8X", box), chunk("VP8 ", keyFrame(width, height))));
    }

    private static byte[] keyFrame(int width, int height) {
        return concat(
                new byte[] {0x10, 0, 0},
                latin("\u009d\u0001\u002a"),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort((short) width)
                        .putShort((short) height)
                        .array());
    }

    private static byte[] int32(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }
}
