package org.chengsheng.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Kept photos in a size that fits into a document. */
@ApplicationScoped
public class SmallerPhotos {

    private final UploadRows rows;
    private final FileStore store;
    private final DecodeTurns turns;
    private final ImageCodecs codecs = new ImageCodecs();

    SmallerPhotos(UploadRows rows, FileStore store, DecodeTurns turns) {
        this.rows = rows;
        this.store = store;
        this.turns = turns;
    }

    /** A photo as JPEG; the size is that of its pixels. */
    public record SmallerPhoto(byte[] jpeg, int width, int height) {}

    /**
     * A photo that somebody's record names, with its longest side at most {@code side} pixels. As
     * few are decoded at the same time as when photos come in.
     */
    public SmallerPhoto within(UUID id, int side) {
        ContentHash object = rows.objectName(id, false).orElseThrow();
        return turns.take(1, () -> shrink(store.read(object), side));
    }

    private SmallerPhoto shrink(byte[] kept, int side) {
        try {
            Pixels pixels = Pixels.of(codecs.decode(JpegStill.read(kept), side)).within(side);
            return new SmallerPhoto(codecs.encode(pixels), pixels.width(), pixels.height());
        } catch (IOException e) {
            throw new UncheckedIOException("a kept photo is one we wrote", e);
        }
    }
}
