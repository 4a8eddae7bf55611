package org.chengsheng.platform.files;

import java.io.ByteArrayOutputStream;

/**
 * Walks the segments of a JPEG and keeps what carries pixels and colour: tables, frame, scans,
 * Adobe and JFIF marks, ICC profile. EXIF, XMP, IPTC, comments, previews and whatever follows the
 * end mark are dropped.
 */
final class JpegStill {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DHT = 0xC4;
    private static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;

    /** Cameras write about ten; each scan of a large image costs time, however few its bytes. */
    private static final int MAX_SCANS = 60;

    private final ImageBytes in;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int orientation = 1;
    private int scans;

    private JpegStill(byte[] bytes) {
        this.in = new ImageBytes(bytes);
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    static Still read(byte[] bytes) throws DamagedImage {
        return new JpegStill(bytes).walk();
    }

    private Still walk() throws DamagedImage {
        mark(SOI);
        int at = 2;
        while (true) {
            at = markerAt(at);
            int marker = in.u8(at);
            if (marker == EOI) {
                break;
            }
            at = segment(marker, at + 1);
        }
        mark(EOI);
        if (width == 0 || height == 0 || scans == 0) {
            throw new DamagedImage("no frame or no scan");
        }
        return new Still(ImageType.JPEG, width, height, orientation, kept.toByteArray());
    }

    /** Position of the marker code; any number of fill bytes may stand before it. */
    private int markerAt(int at) throws DamagedImage {
        if (in.u8(at) != 0xFF) {
            throw new DamagedImage("no marker where one belongs");
        }
        int code = at;
        while (in.u8(code) == 0xFF) {
            code++;
        }
        return code;
    }

    private int segment(int marker, int at) throws DamagedImage {
        int length = in.u16(at);
        int end = in.end(at, length);
        if (length < 2) {
            throw new DamagedImage("segment too short");
        }
        switch (marker) {
            case APP0, APP14, DQT, DHT, DRI -> keep(marker, at, end);
            case APP1 -> readExif(at + 2, end);
            case APP2 -> {
                if (in.has(at + 2, "ICC_PROFILE\0")) {
                    keep(marker, at, end);
                }
            }
            // Baseline, extended and progressive Huffman; nothing a camera makes is anything else.
            case 0xC0, 0xC1, 0xC2 -> frame(marker, at, end);
            case SOS -> {
                return scan(at, end);
            }
            default -> {
                if (marker < 0xE0 && marker != 0xDC) {
                    throw new DamagedImage("unknown or unusual segment");
                }
            }
        }
        return end;
    }

    private void frame(int marker, int at, int end) throws DamagedImage {
        if (width != 0) {
            throw new DamagedImage("second frame");
        }
        height = in.u16(at + 3);
        width = in.u16(at + 5);
        keep(marker, at, end);
    }

    /** Copies a scan with its entropy-coded data, up to the next real marker. */
    private int scan(int at, int end) throws DamagedImage {
        if (width == 0 || ++scans > MAX_SCANS) {
            throw new DamagedImage("scan before the frame, or too many scans");
        }
        int next = end;
        while (in.u8(next) != 0xFF || isInsideScan(in.u8(next + 1))) {
            next++;
        }
        keep(SOS, at, next);
        return next;
    }

    /** A stuffed zero, a restart mark, or fill before either. */
    private static boolean isInsideScan(int code) {
        return code == 0 || code >= 0xD0 && code <= 0xD7 || code == 0xFF;
    }

    private void readExif(int at, int end) throws DamagedImage {
        if (orientation == 1 && in.has(at, "Exif\0\0") && end - at > 6) {
            orientation = ExifOrientation.read(in.slice(at + 6, end - at - 6));
        }
    }

    private void mark(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private void keep(int marker, int from, int to) {
        mark(marker);
        kept.write(in.array(), from, to - from);
    }
}
