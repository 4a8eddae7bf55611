package org.chengsheng.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Walks the chunks of a WebP and rebuilds a still of its first image: pixels, alpha and colour
 * profile. The size is that of the pixel data, not of the container, which may claim another.
 */
final class WebpStill {

    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final int ICC_FLAG = 0x20;
    private static final int ALPHA_FLAG = 0x10;

    private final ImageBytes in;
    private byte[] profile;
    private byte[] alpha;
    private byte[] pixels;
    private String pixelType;
    private int width;
    private int height;
    private boolean losslessAlpha;
    private int orientation = 1;

    private WebpStill(byte[] bytes) {
        this.in = new ImageBytes(bytes);
    }

    static Still read(byte[] bytes) throws DamagedImage {
        WebpStill webp = new WebpStill(bytes);
        webp.chunks(RIFF_HEAD, webp.in.end(8, webp.in.u32le(4)));
        if (webp.pixels == null) {
            throw new DamagedImage("no image");
        }
        return new Still(ImageType.WEBP, webp.width, webp.height, webp.orientation, webp.rebuild());
    }

    private void chunks(int from, int to) throws DamagedImage {
        int at = from;
        while (at + CHUNK_HEAD <= to) {
            String type = in.ascii(at, 4);
            long length = in.u32le(at + 4);
            int start = at + CHUNK_HEAD;
            int end = in.end(start, length);
            if (end > to) {
                throw new DamagedImage("chunk reaches out of its parent");
            }
            chunk(type, start, end);
            at = end + (int) (length & 1);
        }
    }

    private void chunk(String type, int start, int end) throws DamagedImage {
        boolean first = pixels == null;
        switch (type) {
            case "ICCP" -> profile = in.slice(start, end - start);
            case "EXIF" -> orientation = ExifOrientation.read(exif(start, end));
            case "ALPH" -> alpha = first ? in.slice(start, end - start) : alpha;
            case "VP8 ", "VP8L" -> {
                if (first) {
                    image(type, start, end);
                }
            }
            case "ANMF" -> {
                if (first) {
                    chunks(start + FRAME_HEAD, end);
                }
            }
            default -> {
                // Animation settings, XMP and unknown chunks carry no pixels of the still.
            }
        }
    }

    /** Some writers put the head of the JPEG segment before the TIFF data. */
    private byte[] exif(int start, int end) throws DamagedImage {
        int tiff = in.has(start, "Exif\0\0") ? start + 6 : start;
        return in.slice(tiff, end - tiff);
    }

    private void image(String type, int start, int end) throws DamagedImage {
        if (type.equals("VP8 ")) {
            boolean keyFrame = (in.u8(start) & 1) == 0;
            if (!keyFrame || !in.has(start + 3, "\u009d\u0001\u002a")) {
                throw new DamagedImage("no key frame");
            }
            width = in.u16le(start + 6) & 0x3FFF;
            height = in.u16le(start + 8) & 0x3FFF;
        } else {
            if (in.u8(start) != 0x2F) {
                throw new DamagedImage("no lossless signature");
            }
            long head = in.u32le(start + 1);
            width = (int) (head & 0x3FFF) + 1;
            height = (int) (head >> 14 & 0x3FFF) + 1;
            losslessAlpha = (head >> 28 & 1) == 1;
        }
        if (width == 0 || height == 0) {
            throw new DamagedImage("impossible size");
        }
        pixelType = type;
        pixels = in.slice(start, end - start);
    }

    private byte[] rebuild() {
        boolean lossless = pixelType.equals("VP8L");
        boolean hasAlpha = lossless ? losslessAlpha : alpha != null;
        ByteArrayOutputStream body = new ByteArrayOutputStream(pixels.length + 64);
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        if (profile != null || hasAlpha && !lossless) {
            int flags = (profile != null ? ICC_FLAG : 0) | (hasAlpha ? ALPHA_FLAG : 0);
            write(body, "VP8X", extendedHeader(flags));
            if (profile != null) {
                write(body, "ICCP", profile);
            }
            if (hasAlpha && !lossless) {
                write(body, "ALPH", alpha);
            }
        }
        write(body, pixelType, pixels);
        ByteArrayOutputStream file = new ByteArrayOutputStream(body.size() + CHUNK_HEAD);
        write(file, "RIFF", body.toByteArray());
        return file.toByteArray();
    }

    private byte[] extendedHeader(int flags) {
        int w = width - 1;
        int h = height - 1;
        return new byte[] {
            (byte) flags,
            0,
            0,
            0,
            (byte) w,
            (byte) (w >> 8),
            (byte) (w >> 16),
            (byte) h,
            (byte) (h >> 8),
            (byte) (h >> 16)
        };
    }

    private static void write(ByteArrayOutputStream to, String type, byte[] content) {
        to.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 32; shift += 8) {
            to.write(content.length >> shift);
        }
        to.writeBytes(content);
        if ((content.length & 1) == 1) {
            to.write(0);
        }
    }
}
