package org.chengsheng.platform.files;

import java.util.Arrays;

/**
 * Area average: every source pixel goes into the target pixels it covers, by the share it covers of
 * each, so small letters and thin lines stay visible.
 */
final class ShrinkPixels {

    private final Pixels from;
    private final int toWidth;
    private final int toHeight;
    private final int[] to;
    private final int[] column;
    private final float[] share;

    ShrinkPixels(Pixels from, int toWidth, int toHeight) {
        this.from = from;
        this.toWidth = toWidth;
        this.toHeight = toHeight;
        this.to = new int[toWidth * toHeight];
        this.column = new int[from.width()];
        this.share = new float[from.width()];
        for (int x = 0; x < from.width(); x++) {
            column[x] = first(x, from.width(), toWidth);
            share[x] = firstShare(x, from.width(), toWidth);
        }
    }

    Pixels shrink() {
        float[] line = new float[3 * toWidth + 3];
        float[] sum = new float[line.length];
        float[] next = new float[line.length];
        for (int y = 0; y < from.height(); y++) {
            average(y, line);
            float here = firstShare(y, from.height(), toHeight);
            add(sum, line, here);
            add(next, line, 1 - here);
            int row = first(y, from.height(), toHeight);
            if (y == from.height() - 1 || first(y + 1, from.height(), toHeight) > row) {
                write(row, sum);
                float[] used = sum;
                sum = next;
                next = used;
                Arrays.fill(next, 0);
            }
        }
        return new Pixels(toWidth, toHeight, to);
    }

    /** Index of the first of at most two target cells that a source cell covers. */
    private static int first(int at, int fromLength, int toLength) {
        return (int) ((long) at * toLength / fromLength);
    }

    /** How much of the source cell lies in that first target cell, 0 to 1. */
    private static float firstShare(int at, int fromLength, int toLength) {
        long start = (long) at * toLength;
        long boundary = (start / fromLength + 1) * fromLength;
        return Math.min(1f, (boundary - start) / (float) toLength);
    }

    /** One source row, averaged across; the three floats past the end take what has share 0. */
    private void average(int y, float[] line) {
        Arrays.fill(line, 0);
        float scale = toWidth / (float) from.width();
        int offset = y * from.width();
        for (int x = 0; x < from.width(); x++) {
            int p = from.rgb()[offset + x];
            int cell = 3 * column[x];
            float here = share[x] * scale;
            float there = scale - here;
            int red = p >> 16 & 0xFF;
            int green = p >> 8 & 0xFF;
            int blue = p & 0xFF;
            line[cell] += red * here;
            line[cell + 1] += green * here;
            line[cell + 2] += blue * here;
            line[cell + 3] += red * there;
            line[cell + 4] += green * there;
            line[cell + 5] += blue * there;
        }
    }

    private void add(float[] sum, float[] line, float part) {
        float weight = part * toHeight / from.height();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += line[i] * weight;
        }
    }

    private void write(int row, float[] sum) {
        for (int x = 0; x < toWidth; x++) {
            to[row * toWidth + x] =
                    level(sum[3 * x]) << 16 | level(sum[3 * x + 1]) << 8 | level(sum[3 * x + 2]);
        }
    }

    private static int level(float value) {
        return Math.min(255, Math.round(value));
    }
}
