package org.chengsheng.platform.files;

import static org.chengsheng.platform.files.JpegBytes.concat;
import static org.chengsheng.platform.files.JpegBytes.latin;
import static org.chengsheng.platform.files.SampleImages.HEIGHT;
import static org.chengsheng.platform.files.SampleImages.WIDTH;
import static org.chengsheng.platform.files.SampleImages.jpeg;
import static org.chengsheng.platform.files.SampleImages.png;
import static org.chengsheng.platform.files.SampleImages.quarters;
import static org.chengsheng.platform.files.SampleImages.webp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a phone or a screenshot tool makes is kept, and looks as before. */
class PreparePhotoAcceptsTest {

    static Stream<Arguments> photos() {
        byte[] html = latin("<html><script>alert('" + JpegBytes.CANARY + "')</script></html>");
        byte[] zip = concat(latin("PK\3\4"), latin(JpegBytes.CANARY), latin("PK\5\6"));
        byte[] jpeg = jpeg();
        return Stream.of(
                photo("JPEG baseline", jpeg),
                photo("JPEG progressive", SampleImages.progressiveJpeg()),
                photo("JPEG CMYK", SampleImages.cmykJpeg()),
                photo("JPEG with EXIF and GPS", JpegBytes.withExif(jpeg, 1)),
                photo("JPEG with XMP", JpegBytes.withXmp(jpeg)),
                photo("JPEG with IPTC", JpegBytes.withIptc(jpeg)),
                photo("JPEG with comment", JpegBytes.withComment(jpeg)),
                photo("JPEG with PHP in a comment", comment(jpeg, "<?php system($_GET[0]); ?>")),
                photo("JPEG with 200 comments", manyComments(jpeg)),
                photo("JPEG with damaged ICC", icc(jpeg, new byte[600])),
                photo("JPEG with nonsense EXIF", exif(jpeg, "MM\0*\177\177\177\177")),
                photo("JPEG whose EXIF points at itself", exif(jpeg, "II*\0\0\0\0\0")),
                photo("JPEG with unknown APP9", JpegBytes.insert(jpeg, 0xE9, html)),
                photo("JPEG and HTML", concat(jpeg, html)),
                photo("JPEG and ZIP", concat(jpeg, zip)),
                photo("JPEG and JPEG, as motion photos", concat(jpeg, jpeg)),
                photo("JPEG and EICAR", concat(jpeg, latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$"))),
                photo("JPEG with fill bytes", fillBytes(jpeg)),
                photo("PNG", png()),
                photo("PNG with alpha", png(quarters(BufferedImage.TYPE_INT_ARGB, WIDTH, HEIGHT))),
                photo("PNG palette", png(quarters(BufferedImage.TYPE_BYTE_INDEXED, WIDTH, HEIGHT))),
                photo("PNG with EXIF", PngBytes.insert(png(), "eXIf", JpegBytes.exif(1))),
                photo("PNG with text", PngBytes.insert(png(), "tEXt", html)),
                photo("PNG with 2 MB text", PngBytes.insert(png(), "tEXt", new byte[2 << 20])),
                photo("PNG with 512 MB of zTXt", PngBytes.insert(png(), "zTXt", textBomb())),
                photo("PNG with iCCP bomb", PngBytes.insert(png(), "iCCP", textBomb())),
                photo("PNG and PHP", concat(png(), latin("<?php echo 1;"))),
                photo("APNG", animatedPng()),
                photo("WebP lossy", webp("quarters-lossy")),
                photo("WebP lossless", webp("quarters-lossless")),
                photo("WebP animated", webp("quarters-animated")),
                photo("WebP and HTML", concat(webp("quarters-lossy"), html)));
    }

    private static Arguments photo(String name, byte[] bytes) {
        return Arguments.of(name, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("photos")
    void becomesPlainJpegThatLooksTheSame(String name, byte[] upload) {
        Photo photo = Pipeline.prepare(upload);

        assertEquals(WIDTH, photo.width());
        assertEquals(HEIGHT, photo.height());
        assertLooksLikeQuarters(Pipeline.decode(photo.full()));
        assertLooksLikeQuarters(Pipeline.decode(photo.thumb()));
        NoMetadata.assertIn(photo.full());
        NoMetadata.assertIn(photo.thumb());
    }

    static void assertLooksLikeQuarters(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        for (int x : new int[] {w / 4, w * 3 / 4}) {
            for (int y : new int[] {h / 4, h * 3 / 4}) {
                assertClose(SampleImages.colourAt(x, y, w, h), image.getRGB(x, y));
            }
        }
    }

    /** JPEG and the colour conversion of print files move a colour a little. */
    static void assertClose(int expected, int actual) {
        for (int shift = 0; shift < 24; shift += 8) {
            int distance = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
            assertTrue(
                    distance < 40,
                    () -> "expected %06x, was %06x".formatted(expected, actual & 0xFFFFFF));
        }
    }

    private static byte[] comment(byte[] jpeg, String text) {
        return JpegBytes.insert(jpeg, 0xFE, latin(text));
    }

    private static byte[] manyComments(byte[] jpeg) {
        byte[] all = jpeg;
        for (int i = 0; i < 200; i++) {
            all = JpegBytes.withComment(all);
        }
        return all;
    }

    private static byte[] icc(byte[] jpeg, byte[] profile) {
        return JpegBytes.insert(jpeg, 0xE2, concat(latin("ICC_PROFILE\0\1\1"), profile));
    }

    private static byte[] exif(byte[] jpeg, String tiff) {
        return JpegBytes.insert(jpeg, 0xE1, concat(latin("Exif\0\0"), latin(tiff)));
    }

    private static byte[] fillBytes(byte[] jpeg) {
        byte[] fill = new byte[100];
        Arrays.fill(fill, (byte) 0xFF);
        return concat(Arrays.copyOf(jpeg, 2), fill, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] textBomb() {
        return concat(latin("Comment\0\0"), PngBytes.zeros(512L << 20));
    }

    /** Two extra frames that only an animation player shows. */
    private static byte[] animatedPng() {
        byte[] control = PngBytes.insert(png(), "acTL", concat(PngBytes.int32(3), new byte[4]));
        byte[] frame = concat(PngBytes.int32(1), PngBytes.zeros(HEIGHT * (1 + 3L * WIDTH)));
        return PngBytes.insert(PngBytes.insert(control, "fdAT", frame), "fcTL", new byte[26]);
    }
}
