package org.chengsheng.platform.files;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/**
 * An opaque sRGB picture, one int a pixel. Plain arithmetic on purpose: Java2D treats 16-bit and
 * half-transparent greys as linear light and makes them too bright.
 */
record Pixels(int width, int height, int[] rgb) {

    /** What shines through transparent parts. */
    private static final int WHITE = 255;

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = new int[width * height];
        if (hasPlainBands(image)) {
            fromBands(image.getRaster(), rgb);
        } else {
            image.getRGB(0, 0, width, height, rgb, 0, width);
            for (int i = 0; i < rgb.length; i++) {
                int p = rgb[i];
                rgb[i] = onWhite(p >> 16 & 0xFF, p >> 8 & 0xFF, p & 0xFF, p >>> 24);
            }
        }
        return new Pixels(width, height, rgb);
    }

    private static boolean hasPlainBands(BufferedImage image) {
        int transfer = image.getRaster().getTransferType();
        ColorSpace space = image.getColorModel().getColorSpace();
        return image.getColorModel() instanceof ComponentColorModel
                && (transfer == DataBuffer.TYPE_BYTE || transfer == DataBuffer.TYPE_USHORT)
                && (space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY);
    }

    private static void fromBands(Raster raster, int[] rgb) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        int shift = raster.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        boolean colour = bands >= 3;
        boolean hasAlpha = bands == 2 || bands == 4;
        int[] row = new int[width * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0, s = 0; x < width; x++, s += bands) {
                int red = row[s] >> shift;
                int green = colour ? row[s + 1] >> shift : red;
                int blue = colour ? row[s + 2] >> shift : red;
                int alpha = hasAlpha ? row[s + bands - 1] >> shift : 255;
                rgb[y * width + x] = onWhite(red, green, blue, alpha);
            }
        }
    }

    private static int onWhite(int red, int green, int blue, int alpha) {
        if (alpha == 255) {
            return red << 16 | green << 8 | blue;
        }
        return blend(red, alpha) << 16 | blend(green, alpha) << 8 | blend(blue, alpha);
    }

    private static int blend(int colour, int alpha) {
        return (colour * alpha + WHITE * (255 - alpha) + 127) / 255;
    }

    /** The same picture with its longest side at most {@code side}; never made larger. */
    Pixels within(int side) {
        int longest = Math.max(width, height);
        if (longest <= side) {
            return this;
        }
        return new ShrinkPixels(this, shrunk(width, longest, side), shrunk(height, longest, side))
                .shrink();
    }

    private static int shrunk(int length, int longest, int side) {
        return Math.max(1, Math.round(length * (float) side / longest));
    }

    /** Turns and mirrors the stored picture into the one that was seen (EXIF 1 to 8). */
    Pixels upright(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean swapped = orientation >= 5;
        int toWidth = swapped ? height : width;
        int toHeight = swapped ? width : height;
        int[] to = new int[rgb.length];
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                int alongX = swapped ? y : x;
                int alongY = swapped ? x : y;
                boolean mirrorX = orientation == 2 || orientation == 3;
                boolean mirrorY = orientation == 3 || orientation == 4;
                if (swapped) {
                    mirrorX = orientation == 7 || orientation == 8;
                    mirrorY = orientation == 6 || orientation == 7;
                }
                int fromX = mirrorX ? width - 1 - alongX : alongX;
                int fromY = mirrorY ? height - 1 - alongY : alongY;
                to[y * toWidth + x] = rgb[fromY * width + fromX];
            }
        }
        return new Pixels(toWidth, toHeight, to);
    }

    /** For an encoder; shares the pixels. */
    BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, width, height, rgb);
        return image;
    }
}
