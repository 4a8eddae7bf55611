package org.chengsheng.platform.files;

/**
 * What a photo may be and what is kept of it.
 *
 * @param maxBytes of the uploaded file
 * @param maxPixels of the uploaded image
 * @param maxWebpPixels the same for WebP, whose decoder needs much more memory for a pixel
 * @param maxSide longest side of the uploaded image
 * @param keptSide longest side of what is kept
 * @param thumbSide longest side of the small version
 */
record ImageLimits(
        long maxBytes,
        long maxPixels,
        long maxWebpPixels,
        int maxSide,
        int keptSide,
        int thumbSide) {

    /** Bytes of heap the WebP decoder was measured to need for one pixel (12 MP: 400 MB). */
    private static final int WEBP_HEAP_PER_PIXEL = 34;

    /** The configured limits, lowered to what this machine's heap can decode. */
    static ImageLimits of(FilesConfig config, long heapBytes) {
        return new ImageLimits(
                config.maxBytes(),
                config.maxPixels(),
                Math.min(config.maxWebpPixels(), heapBytes / 3 / WEBP_HEAP_PER_PIXEL),
                config.maxSide(),
                config.keptSide(),
                config.thumbSide());
    }
}
