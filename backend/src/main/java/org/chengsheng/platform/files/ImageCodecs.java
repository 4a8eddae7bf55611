package org.chengsheng.platform.files;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The decoders and the encoder, named one by one. Whatever else lies on the class path, or was
 * registered by a class loader that is gone, never gets to see an uploaded file.
 */
final class ImageCodecs {

    private static final float QUALITY = 0.85f;

    /** Decoding thins out pixels until at most this many stay in memory. */
    private static final int MAX_DECODED = 16_000_000;

    private final ImageReaderSpi jpeg;
    private final ImageReaderSpi png;
    private final ImageReaderSpi webp = new WebPImageReaderSpi();
    private final ImageWriterSpi jpegWriter;

    ImageCodecs() {
        // No temporary files: an upload must not leave copies behind.
        ImageIO.setUseCache(false);
        IIORegistry registry = IIORegistry.getDefaultInstance();
        png = ofJdk(registry, ImageReaderSpi.class, "png.PNGImageReaderSpi");
        jpegWriter = ofJdk(registry, ImageWriterSpi.class, "jpeg.JPEGImageWriterSpi");
        jpeg = new JPEGImageReaderSpi();
        // It finds the JDK's reader, to which it delegates, only while it is being registered.
        registry.registerServiceProvider(jpeg, ImageReaderSpi.class);
    }

    private static <T> T ofJdk(IIORegistry registry, Class<T> category, String name) {
        Iterator<T> providers = registry.getServiceProviders(category, false);
        while (providers.hasNext()) {
            T provider = providers.next();
            if (provider.getClass().getName().equals("com.sun.imageio.plugins." + name)) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java has no " + name);
    }

    /** Decodes, thinned out so that the longest side stays at least {@code side}. */
    BufferedImage decode(Still still, int side) throws IOException {
        ImageReader reader = spi(still.type()).createReaderInstance();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(still.bytes()))) {
            // Seeking back is needed by the WebP reader; metadata is never parsed.
            reader.setInput(in, false, true);
            if (reader.getWidth(0) != still.width() || reader.getHeight(0) != still.height()) {
                throw new DamagedImage("two sizes");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            how.setDestinationType(displayable(reader));
            int step = still.type() == ImageType.WEBP ? 1 : step(still, side);
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private ImageReaderSpi spi(ImageType type) {
        return switch (type) {
            case JPEG -> jpeg;
            case PNG -> png;
            case WEBP -> webp;
        };
    }

    private static int step(Still still, int side) {
        int bySide = Math.max(still.width(), still.height()) / side;
        int byPixels = (int) Math.ceil(Math.sqrt((double) still.pixels() / MAX_DECODED));
        return Math.max(1, Math.max(bySide, byPixels));
    }

    /** The reader's own conversion to sRGB, where the file has another colour space. */
    private static ImageTypeSpecifier displayable(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        while (types.hasNext()) {
            ImageTypeSpecifier type = types.next();
            ColorSpace space = type.getColorModel().getColorSpace();
            if (space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY) {
                return type;
            }
        }
        throw new DamagedImage("no way to sRGB");
    }

    /** JPEG without any metadata. */
    byte[] encode(Pixels pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = jpegWriter.createWriterInstance();
            try {
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
                writer.setOutput(out);
                writer.write(null, new IIOImage(pixels.toImage(), null, null), how);
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
