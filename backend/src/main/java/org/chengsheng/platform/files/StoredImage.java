package org.chengsheng.platform.files;

/** A photo that lies in the store, with its small version. */
record StoredImage(ContentHash hash, ContentHash thumb, int width, int height, long bytes) {

    /** Everything kept is re-encoded to this. */
    static final String MEDIA_TYPE = "image/jpeg";
}
