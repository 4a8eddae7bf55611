package org.chengsheng.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShrinkPixelsTest {

    @Test
    void fourPixelsBecomeTheirAverage() {
        Pixels four = new Pixels(2, 2, new int[] {0x000000, 0xFF0000, 0x00FF00, 0x0000FF});

        assertArrayEquals(new int[] {0x404040}, new ShrinkPixels(four, 1, 1).shrink().rgb());
    }

    @Test
    void aPixelOnTheBoundaryGoesToBothSides() {
        Pixels three = new Pixels(3, 1, new int[] {0x000000, 0xFFFFFF, 0x000000});

        assertArrayEquals(
                new int[] {0x555555, 0x555555}, new ShrinkPixels(three, 2, 1).shrink().rgb());
    }

    @Test
    void aFlatColourStaysExact() {
        int[] flat = new int[1013 * 769];
        Arrays.fill(flat, 0xC81E05);

        int[] shrunk = new ShrinkPixels(new Pixels(1013, 769, flat), 480, 364).shrink().rgb();

        assertEquals(480 * 364, shrunk.length);
        assertEquals(0, Arrays.stream(shrunk).filter(p -> p != 0xC81E05).count());
    }
}
