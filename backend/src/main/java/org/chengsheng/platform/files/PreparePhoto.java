package org.chengsheng.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
    private final ImageCodecs codecs = new ImageCodecs();
    private final int permits;
    private final Semaphore turns;
    private final Duration patience;

    PreparePhoto(ImageLimits limits, int permits, Duration patience) {
        this.limits = limits;
        this.permits = permits;
        this.turns = new Semaphore(permits, true);
        this.patience = patience;
    }

    /** Checks the upload and re-encodes it. */
    Photo prepare(Path upload) {
        ImageType type = checkTypeAndSize(upload);
        // A WebP needs the memory of several photos, so it is decoded alone.
        return inTurn(type == ImageType.WEBP ? permits : 1, () -> prepare(type, upload));
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

    private Photo inTurn(int needed, Supplier<Photo> work) {
        try {
            if (!turns.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
        }
        try {
            return work.get();
        } finally {
            turns.release(needed);
        }
    }

    private Photo prepare(ImageType type, Path upload) {
        Pixels seen = pixels(type, upload);
        return new Photo(
                codecs.encode(seen),
                codecs.encode(seen.within(limits.thumbSide())),
                seen.width(),
                seen.height());
    }

    private Pixels pixels(ImageType type, Path upload) {
        try {
            Still still = still(type, Files.readAllBytes(upload));
            checkDimensions(still);
            return Pixels.of(codecs.decode(still, limits.keptSide()))
                    .within(limits.keptSide())
                    .upright(still.orientation());
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            // Decoders answer hostile bytes with every kind of exception; the reason goes to the
            // log by its type only, since a message may quote the file.
            LOG.infof("image refused as damaged: %s", e.getClass().getName());
            throw new Refusal(PlatformCode.PLATFORM_IMAGE_DAMAGED);
        } catch (OutOfMemoryError e) {
            // What the decoder held is garbage now; the limits above make this the rare case.
            LOG.errorf("image too large for this heap: %s", type);
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
