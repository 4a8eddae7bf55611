package org.chengsheng.platform.files;

/**
 * One still image as the decoders may see it: only the parts that carry pixels, rebuilt from what
 * was uploaded, with the size its own pixel data declares.
 *
 * @param orientation of EXIF, 1 to 8
 */
record Still(ImageType type, int width, int height, int orientation, byte[] bytes) {

    long pixels() {
        return (long) width * height;
    }
}
