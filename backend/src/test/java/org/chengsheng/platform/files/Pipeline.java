package org.chengsheng.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;

/** The upload pipeline with the product's limits. */
final class Pipeline {

    static final ImageLimits LIMITS =
            new ImageLimits(10 << 20, 40_000_000, 12_600_000, 12_000, 2560, 480);

    private static final PreparePhoto PREPARE =
            new PreparePhoto(LIMITS, new DecodeTurns(2, Duration.ofSeconds(30)));

    private Pipeline() {}

    static Photo prepare(byte[] upload) {
        try {
            Path file = Files.createTempFile("upload", ".bin");
            try {
                Files.write(file, upload);
                return PREPARE.prepare(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person would see. */
    static BufferedImage picture(byte[] upload) {
        return decode(prepare(upload).full());
    }

    static BufferedImage decode(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
