package org.chengsheng.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.jboss.logging.Logger;

/**
 * Makes of an uploaded file a photo that is safe to keep and to show: nothing of the original bytes
 * survives, only its pixels (reliability.md 3.5).
 */
final class PreparePhoto {

    private static final Logger LOG = Logger.getLogger(PreparePhoto.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ImageLimits limits;
    private final DecodeTurns turns;
    private final ImageCodecs codecs = new ImageCodecs();

    PreparePhoto(ImageLimits limits, DecodeTurns turns) {
        this.limits = limits;
        this.turns = turns;
    }

    /** Checks the upload and re-encodes it. */
    Photo prepare(Path upload) {
        ImageType type = checkTypeAndSize(upload);
        // A WebP needs the memory of several photos, so it is decoded alone.
        int needed = type == ImageType.WEBP ? turns.all() : 1;
        return turns.take(needed, () -> prepare(type, read(upload)));
    }

    private ImageType checkTypeAndSize(Path upload) {
        try (InputStream in = Files.newInputStream(upload)) {
            ImageType type =
                    ImageType.of(in.readNBytes(ImageType.HEAD))
                            .orElseThrow(
                                    () -> new Refusal(PlatformCode.PLATFORM_FILE_TYPE_NOT_ALLOWED));
            if (Files.size(upload) > limits.maxBytes()) {
                throw new Refusal(PlatformCode.PLATFORM_FILE_TOO_LARGE, limits.maxBytes() >> 20);
            }
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path upload) {
        try {
            return Files.readAllBytes(upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Photo prepare(ImageType type, byte[] upload) {
        Pixels seen = pixels(type, upload);
        return new Photo(
                codecs.encode(seen),
                codecs.encode(seen.within(limits.thumbSide())),
                seen.width(),
                seen.height());
    }

    /** Decoders answer hostile bytes with every kind of exception; none of them is our failure. */
    private Pixels pixels(ImageType type, byte[] upload) {
        try {
            Still still = still(type, upload);
            checkDimensions(still);
            return Pixels.of(codecs.decode(still, limits.keptSide()))
                    .within(limits.keptSide())
                    .upright(still.orientation());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // By its type only: a message may quote the file.
            LOG.infof("damaged %s: %s", type, e.getClass().getName());
            throw new Refusal(PlatformCode.PLATFORM_IMAGE_DAMAGED);
        } catch (OutOfMemoryError e) {
            // What the decoder held is garbage now; the limits make this the rare case.
            LOG.errorf("no heap left to decode a %s", type);
            throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
        }
    }

    private static Still still(ImageType type, byte[] bytes) throws DamagedImage {
        return switch (type) {
            case JPEG -> JpegStill.read(bytes);
            case PNG -> PngStill.read(bytes);
            case WEBP -> WebpStill.read(bytes);
        };
    }

    private void checkDimensions(Still still) {
        long maxPixels =
                still.type() == ImageType.WEBP ? limits.maxWebpPixels() : limits.maxPixels();
        if (still.pixels() > maxPixels
                || Math.max(still.width(), still.height()) > limits.maxSide()) {
            throw new Refusal(
                    PlatformCode.PLATFORM_IMAGE_TOO_LARGE, maxPixels / 10_000, limits.maxSide());
        }
    }
}
