package org.chengsheng.platform.files;

import static org.chengsheng.platform.files.PreparePhotoAcceptsTest.assertClose;
import static org.chengsheng.platform.files.SampleImages.BLUE;
import static org.chengsheng.platform.files.SampleImages.GREEN;
import static org.chengsheng.platform.files.SampleImages.HEIGHT;
import static org.chengsheng.platform.files.SampleImages.RED;
import static org.chengsheng.platform.files.SampleImages.WIDTH;
import static org.chengsheng.platform.files.SampleImages.YELLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A photo is kept the way it was seen. */
class PreparePhotoLooksTest {

    private static final int WHITE = 0xFFFFFF;

    /** The corners of the shown picture, for each way a phone can be held. */
    @ParameterizedTest(name = "EXIF orientation {0}")
    @CsvSource({
        "1, RGBY", "2, GRYB", "3, YBGR", "4, BYRG",
        "5, RBGY", "6, BRYG", "7, YGBR", "8, GYRB"
    })
    void orientationIsApplied(int orientation, String corners) {
        byte[] upload = JpegBytes.withExif(SampleImages.jpeg(), orientation);

        Photo photo = Pipeline.prepare(upload);

        boolean turned = orientation >= 5;
        assertEquals(turned ? HEIGHT : WIDTH, photo.width());
        assertEquals(turned ? WIDTH : HEIGHT, photo.height());
        BufferedImage shown = Pipeline.decode(photo.full());
        int right = photo.width() - 9;
        int bottom = photo.height() - 9;
        assertClose(colour(corners.charAt(0)), shown.getRGB(8, 8));
        assertClose(colour(corners.charAt(1)), shown.getRGB(right, 8));
        assertClose(colour(corners.charAt(2)), shown.getRGB(8, bottom));
        assertClose(colour(corners.charAt(3)), shown.getRGB(right, bottom));
    }

    @Test
    void orientationOfPngIsAppliedToo() {
        byte[] upload = PngBytes.insert(SampleImages.png(), "eXIf", JpegBytes.exif(6));

        assertClose(BLUE, Pipeline.picture(upload).getRGB(8, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 0xFFFF})
    void impossibleOrientationIsUpright(int orientation) {
        byte[] upload = JpegBytes.withExif(SampleImages.jpeg(), orientation);

        assertEquals(WIDTH, Pipeline.prepare(upload).width());
        assertClose(RED, Pipeline.picture(upload).getRGB(8, 8));
    }

    @Test
    void theTestsOwnExifIsReal() {
        byte[] upload = JpegBytes.withExif(SampleImages.jpeg(), 6);

        assertTrue(NoMetadata.kinds(upload).containsAll(Set.of("GPS", "Exif IFD0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarters-alpha-lossy", "quarters-alpha-lossless"})
    void transparentWebpIsOnWhite(String name) {
        BufferedImage shown = Pipeline.picture(SampleImages.webp(name));

        assertClose(RED, shown.getRGB(8, 8));
        assertClose(WHITE, shown.getRGB(WIDTH - 9, HEIGHT - 9));
    }

    @Test
    void transparentPngIsOnWhite() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00FF0000);

        assertClose(WHITE, Pipeline.picture(SampleImages.png(image)).getRGB(0, 0));
    }

    /** Java2D would make the last three much brighter. */
    @ParameterizedTest(name = "{0} bits, alpha {1}")
    @CsvSource({"8, false", "8, true", "16, false", "16, true"})
    void greyStaysAsDarkAsItWas(int bits, boolean alpha) {
        BufferedImage shown = Pipeline.picture(SampleImages.png(grey(bits, alpha, 0x50)));

        assertEquals(0x50, shown.getRGB(20, 20) & 0xFF, 3);
    }

    @Test
    void deepColourKeepsItsColour() {
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        DataBuffer.TYPE_USHORT, WIDTH, HEIGHT, 3, new Point());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.setPixel(x, y, new int[] {0xFFFF, 0x8000, 0});
            }
        }
        BufferedImage image =
                image(raster, ColorSpace.getInstance(ColorSpace.CS_sRGB), DataBuffer.TYPE_USHORT);

        assertClose(0xFF8000, Pipeline.picture(SampleImages.png(image)).getRGB(5, 5));
    }

    private static BufferedImage grey(int bits, boolean alpha, int level) {
        int type = bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        int bands = alpha ? 2 : 1;
        WritableRaster raster =
                Raster.createInterleavedRaster(type, WIDTH, HEIGHT, bands, new Point());
        int full = (1 << bits) - 1;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.setSample(x, y, 0, level << bits - 8);
                if (alpha) {
                    raster.setSample(x, y, 1, full);
                }
            }
        }
        return image(raster, ColorSpace.getInstance(ColorSpace.CS_GRAY), type);
    }

    private static BufferedImage image(WritableRaster raster, ColorSpace space, int type) {
        boolean alpha = raster.getNumBands() % 2 == 0;
        int transparency = alpha ? java.awt.Transparency.TRANSLUCENT : java.awt.Transparency.OPAQUE;
        return new BufferedImage(
                new ComponentColorModel(space, alpha, false, transparency, type),
                raster,
                false,
                null);
    }

    private static int colour(char corner) {
        return switch (corner) {
            case 'R' -> RED;
            case 'G' -> GREEN;
            case 'B' -> BLUE;
            default -> YELLOW;
        };
    }
}
