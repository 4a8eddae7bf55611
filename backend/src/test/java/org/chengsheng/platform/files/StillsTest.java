package org.chengsheng.platform.files;

import static org.chengsheng.platform.files.JpegBytes.concat;
import static org.chengsheng.platform.files.JpegBytes.latin;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the decoders get to see, and how much of it they hold. */
class StillsTest {

    @Test
    void noMetadataReachesTheJpegDecoder() throws IOException {
        byte[] plain = SampleImages.jpeg();
        byte[] full = JpegBytes.withIptc(JpegBytes.withComment(JpegBytes.withXmp(plain)));

        byte[] seen = JpegStill.read(concat(JpegBytes.withExif(full, 6), latin("tail"))).bytes();

        assertArrayEquals(plain, seen);
    }

    @Test
    void noMetadataReachesThePngDecoder() throws IOException {
        byte[] plain = SampleImages.png();
        byte[] full = PngBytes.insert(plain, "zTXt", latin(JpegBytes.CANARY));

        assertArrayEquals(plain, PngStill.read(concat(full, latin("tail"))).bytes());
    }

    @Test
    void onlyTheFirstFrameReachesTheWebpDecoder() throws IOException {
        Still still = WebpStill.read(SampleImages.webp("quarters-animated"));

        String seen = new String(still.bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(seen.contains("ANMF"));
        assertEquals(seen.indexOf("VP8 "), seen.lastIndexOf("VP8 "));
        assertEquals(SampleImages.WIDTH, still.width());
    }

    @Test
    void sixtyScansAreReadAndNoMore() throws IOException {
        assertEquals(SampleImages.WIDTH, JpegStill.read(scans(60)).width());
        assertThrows(DamagedImage.class, () -> JpegStill.read(scans(61)));
    }

    @Test
    void aSecondFrameIsDamage() {
        byte[] jpeg = SampleImages.jpeg();
        int at = JpegBytes.find(jpeg, 0xC0);
        byte[] frame = Arrays.copyOfRange(jpeg, at, at + 19);

        assertThrows(
                DamagedImage.class,
                () ->
                        JpegStill.read(
                                concat(
                                        Arrays.copyOf(jpeg, at),
                                        frame,
                                        Arrays.copyOfRange(jpeg, at, jpeg.length))));
    }

    @Test
    void aWrongChecksumIsDamage() {
        byte[] png = SampleImages.png();
        png[PngBytes.HEAD - 1] ^= 1;

        assertThrows(DamagedImage.class, () -> PngStill.read(png));
    }

    @Test
    void aLargeImageIsThinnedOutWhileItIsDecoded() throws IOException {
        Still still = PngStill.read(PngBytes.flat(8000, 5000, 16, 6, 64_001L * 5000));

        BufferedImage decoded = new ImageCodecs().decode(still, 2560);

        assertTrue((long) decoded.getWidth() * decoded.getHeight() <= 16_000_000);
        assertTrue(decoded.getWidth() >= 2560);
    }

    private static byte[] scans(int count) {
        byte[] jpeg = SampleImages.jpeg();
        int at = JpegBytes.find(jpeg, 0xDA);
        byte[][] parts = new byte[count + 2][];
        Arrays.fill(parts, Arrays.copyOfRange(jpeg, at, jpeg.length - 2));
        parts[0] = Arrays.copyOf(jpeg, at);
        parts[count + 1] = Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length);
        return concat(parts);
    }
}
