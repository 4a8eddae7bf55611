package org.chengsheng.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;

/** The upload pipeline with the product's limits and a store in memory. */
final class Pipeline {

    static final ImageLimits LIMITS =
            new ImageLimits(10 << 20, 40_000_000, 12_600_000, 12_000, 2560, 480);

    final MemoryFileStore objects = new MemoryFileStore();
    private final StoreImage storeImage =
            new StoreImage(LIMITS, objects, 2, Duration.ofSeconds(30));

    StoredImage store(byte[] upload) {
        try {
            Path file = Files.createTempFile("upload", ".bin");
            try {
                Files.write(file, upload);
                return storeImage.store(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] kept(byte[] upload) {
        return objects.read(store(upload).hash());
    }

    BufferedImage picture(byte[] upload) {
        return decode(kept(upload));
    }

    static BufferedImage decode(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
