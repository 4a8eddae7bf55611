package org.chengsheng.platform.files;

/**
 * The one EXIF value that matters before EXIF is thrown away. Read by hand: a general EXIF reader
 * also parses the XMP, ICC and maker notes of whoever sent the file.
 */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;

    private ExifOrientation() {}

    /** 1 to 8; upright when there is none or the EXIF is damaged, as every viewer does. */
    static int read(byte[] tiff) {
        try {
            return read(new ImageBytes(tiff));
        } catch (DamagedImage unreadable) {
            return UPRIGHT;
        }
    }

    private static int read(ImageBytes tiff) throws DamagedImage {
        boolean little = tiff.has(0, "II");
        if (!little && !tiff.has(0, "MM")) {
            return UPRIGHT;
        }
        long ifd = little ? tiff.u32le(4) : tiff.u32(4);
        int first = tiff.end(0, ifd);
        int entries = u16(tiff, first, little);
        for (int i = 0; i < entries; i++) {
            int entry = first + 2 + 12 * i;
            if (u16(tiff, entry, little) == TAG && u16(tiff, entry + 2, little) == SHORT) {
                int value = u16(tiff, entry + 8, little);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int u16(ImageBytes tiff, int at, boolean little) throws DamagedImage {
        return little ? tiff.u16le(at) : tiff.u16(at);
    }
}
