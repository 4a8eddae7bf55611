package org.chengsheng.platform.files;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small pictures of four quarters: red, green above blue, yellow. */
final class SampleImages {

    static final int WIDTH = 64;
    static final int HEIGHT = 48;
    static final int RED = 0xFF0000;
    static final int GREEN = 0x00FF00;
    static final int BLUE = 0x0000FF;
    static final int YELLOW = 0xFFFF00;

    private SampleImages() {}

    static int colourAt(int x, int y, int width, int height) {
        boolean left = x < width / 2;
        if (y < height / 2) {
            return left ? RED : GREEN;
        }
        return left ? BLUE : YELLOW;
    }

    static BufferedImage quarters(int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xFF000000 | colourAt(x, y, width, height));
            }
        }
        return image;
    }

    static byte[] jpeg() {
        return jpeg(WIDTH, HEIGHT);
    }

    static byte[] jpeg(int width, int height) {
        return jpeg(quarters(BufferedImage.TYPE_INT_RGB, width, height), false);
    }

    static byte[] progressiveJpeg() {
        return jpeg(quarters(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), true);
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        return writeJpeg(new IIOImage(image, null, null), progressive);
    }

    /** As print shops make them: Adobe mark, inverted CMYK. */
    static byte[] cmykJpeg() {
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = colourAt(x, y, WIDTH, HEIGHT);
                raster.setPixel(
                        x, y, new int[] {rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, 255});
            }
        }
        byte[] plain = writeJpeg(new IIOImage(raster, null, null), false);
        return JpegBytes.insert(
                plain,
                0xEE,
                "Adobe\0d\0\0\0\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private static byte[] writeJpeg(IIOImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] png(BufferedImage image) {
        return write(image, "png");
    }

    static byte[] png() {
        return png(quarters(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT));
    }

    static byte[] gif() {
        return write(quarters(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), "gif");
    }

    static byte[] bmp() {
        return write(quarters(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), "bmp");
    }

    static byte[] tiff() {
        return write(quarters(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), "tiff");
    }

    private static byte[] write(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A committed WebP; made with the webp package's cwebp and img2webp. */
    static byte[] webp(String name) {
        try (InputStream in = SampleImages.class.getResourceAsStream("/images/" + name + ".webp")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
