package org.chengsheng.platform.files;

/**
 * A re-encoded photo with its small version, both JPEG; {@code width} and {@code height} as seen.
 */
record Photo(byte[] full, byte[] thumb, int width, int height) {

    /** Everything kept is re-encoded to this. */
    static final String MEDIA_TYPE = "image/jpeg";
}
