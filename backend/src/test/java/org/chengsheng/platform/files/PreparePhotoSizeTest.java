package org.chengsheng.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Large photos become small ones of the same shape, within bounded time. */
class PreparePhotoSizeTest {

    @ParameterizedTest(name = "{0} x {1} becomes {2} x {3}")
    @CsvSource({
        "2560, 1920, 2560, 1920",
        "2561, 1920, 2560, 1919",
        "4000, 3000, 2560, 1920",
        "1, 6000, 1, 2560",
        "12000, 2, 2560, 1"
    })
    void longestSideIsLimited(int width, int height, int keptWidth, int keptHeight) {
        Photo photo = Pipeline.prepare(SampleImages.jpeg(width, height));

        assertEquals(keptWidth, photo.width());
        assertEquals(keptHeight, photo.height());
    }

    @Test
    void smallVersionIsAtMost480() {
        Photo photo = Pipeline.prepare(SampleImages.jpeg(1000, 750));

        assertEquals(480, Pipeline.decode(photo.thumb()).getWidth());
        assertEquals(360, Pipeline.decode(photo.thumb()).getHeight());
        assertTrue(photo.thumb().length < photo.full().length);
    }

    @Test
    void largePhotoStillLooksTheSame() {
        byte[] upload = SampleImages.jpeg(5200, 3900);

        PreparePhotoAcceptsTest.assertLooksLikeQuarters(Pipeline.picture(upload));
    }

    static Stream<Arguments> largestAllowed() {
        return Stream.of(
                Arguments.of("PNG, one bit", PngBytes.flat(8000, 5000, 1, 0, 1001 * 5000L)),
                Arguments.of("PNG, 8 bit RGB", PngBytes.flat(8000, 5000, 8, 2, 24_001 * 5000L)),
                Arguments.of("PNG, 16 bit RGBA", PngBytes.flat(8000, 5000, 16, 6, 64_001L * 5000)),
                Arguments.of("PNG, 12,000 wide", PngBytes.flat(12_000, 3333, 8, 2, 36_001 * 3333L)),
                Arguments.of("JPEG", SampleImages.jpeg(8000, 5000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largestAllowed")
    void fortyMegapixelsTakeSeconds(String name, byte[] upload) {
        // 3 s is the goal on a quiet machine; the test leaves room for a busy one.
        assertTimeout(Duration.ofSeconds(12), () -> Pipeline.prepare(upload));
    }
}
