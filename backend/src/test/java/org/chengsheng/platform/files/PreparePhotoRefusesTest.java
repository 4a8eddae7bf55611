package org.chengsheng.platform.files;

import static org.chengsheng.platform.files.JpegBytes.concat;
import static org.chengsheng.platform.files.JpegBytes.latin;
import static org.chengsheng.platform.files.SampleImages.jpeg;
import static org.chengsheng.platform.files.SampleImages.png;
import static org.chengsheng.platform.files.SampleImages.webp;
import static org.chengsheng.platform.web.PlatformCode.PLATFORM_FILE_TOO_LARGE;
import static org.chengsheng.platform.web.PlatformCode.PLATFORM_FILE_TYPE_NOT_ALLOWED;
import static org.chengsheng.platform.web.PlatformCode.PLATFORM_IMAGE_DAMAGED;
import static org.chengsheng.platform.web.PlatformCode.PLATFORM_IMAGE_TOO_LARGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not a photo, or is one only to hurt, is refused with its code within 3 s. */
class PreparePhotoRefusesTest {

    static Stream<Arguments> otherTypes() {
        return Stream.of(
                        file("nothing at all", new byte[0]),
                        file("one byte", new byte[] {(byte) 0xFF}),
                        file("HTML", latin("<!doctype html><script>alert(1)</script>")),
                        file("HTML after a blank line", latin("\n\n<html>")),
                        file("SVG with script", latin("<svg onload='alert(1)'/>")),
                        file("SVG after XML head", latin("<?xml version='1.0'?><svg/>")),
                        file("SVGZ", latin("\37\213\10\0")),
                        file("GIF", SampleImages.gif()),
                        file("GIF and JavaScript", latin("GIF89a/*\0\0*/=1;alert(1)")),
                        file("BMP", SampleImages.bmp()),
                        file("TIFF", SampleImages.tiff()),
                        file("ICO", latin("\0\0\1\0\1\0\20\20")),
                        file("HEIC", latin("\0\0\0\30ftypheic\0\0\0\0mif1heic")),
                        file("AVIF", latin("\0\0\0\34ftypavif\0\0\0\0mif1avif")),
                        file("JPEG 2000", latin("\0\0\0\fjP  \r\n\207\n")),
                        file("PDF", latin("%PDF-1.7\n1 0 obj")),
                        file("PDF that holds a JPEG", concat(latin("%PDF-1.4\n"), jpeg())),
                        file("ZIP", latin("PK\3\4\24\0\0\0")),
                        file("ZIP before a JPEG", concat(latin("PK\3\4"), jpeg())),
                        file("gzip bomb", concat(latin("\37\213\10"), PngBytes.zeros(50 << 20))),
                        file(
                                "MVG",
                                latin("push graphic-context\nfill 'url(https://x/a.jpg\"|ls)'")),
                        file("MSL", latin("<image><read filename='/etc/passwd'/></image>")),
                        file("ELF", latin("\177ELF\2\1\1")),
                        file("PHP", latin("<?php phpinfo();")),
                        file("WAV in the same RIFF box", latin("RIFF\44\0\0\0WAVEfmt ")),
                        file("RIFF cut before its type", latin("RIFF\44\0\0\0WEB")),
                        file("PNG with a broken signature", latin("\211PNG\n\n\32\n")),
                        file("blank before a JPEG", concat(latin(" "), jpeg())))
                .map(a -> with(a, PLATFORM_FILE_TYPE_NOT_ALLOWED));
    }

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                file("11 MB file", Arrays.copyOf(jpeg(), 11 << 20), PLATFORM_FILE_TOO_LARGE),
                file("one byte too much", padded(1), PLATFORM_FILE_TOO_LARGE),
                large("PNG 65,500 x 65,500 bomb", PngBytes.flat(65_500, 65_500, 1, 0, 1 << 20)),
                large("PNG of two thousand million", PngBytes.claiming(png(), 1 << 30, 2)),
                large("PNG 12,001 wide", PngBytes.flat(12_001, 10, 8, 0, 12_002 * 10L)),
                large("PNG 12,001 high", PngBytes.flat(10, 12_001, 8, 0, 11 * 12_001L)),
                large("PNG 41 megapixels", PngBytes.flat(8_200, 5_000, 1, 0, 1026 * 5_000L)),
                large("JPEG 65,500 x 65,500", JpegBytes.claiming(jpeg(), 65_500, 65_500)),
                large("JPEG 12,001 wide", JpegBytes.claiming(jpeg(), 12_001, 48)),
                large("JPEG 41 megapixels", JpegBytes.claiming(jpeg(), 8_200, 5_000)),
                large("WebP 16,383 x 16,383", WebpBytes.claiming(16_383, 16_383)),
                large("WebP small outside, large inside", WebpBytes.boxed(16_383, 16_383)),
                large("WebP larger than its decoder can", WebpBytes.claiming(4_000, 3_200)));
    }

    static Stream<Arguments> damaged() {
        byte[] jpeg = jpeg();
        byte[] png = png();
        byte[] webp = webp("quarters-lossy");
        return Stream.of(
                        file(
                                "JPEG magic and random bytes",
                                random(latin("\u00ff\u00d8\u00ff"), 5000)),
                        file("JPEG magic only", latin("\u00ff\u00d8\u00ff")),
                        file("JPEG cut in half", Arrays.copyOf(jpeg, jpeg.length / 2)),
                        file("JPEG without its end", Arrays.copyOf(jpeg, jpeg.length - 2)),
                        file("JPEG without a scan", noScan(jpeg)),
                        file("JPEG of height 0", JpegBytes.claiming(jpeg, 64, 0)),
                        file("JPEG of width 0", JpegBytes.claiming(jpeg, 0, 48)),
                        file("JPEG with two frames", twoFrames(jpeg)),
                        file("JPEG arithmetic coding", otherProcess(jpeg, 0xC9)),
                        file("JPEG lossless process", otherProcess(jpeg, 0xC3)),
                        file("JPEG with 5,000 scans", manyScans(jpeg)),
                        file("JPEG segment beyond the end", beyondEnd(jpeg)),
                        file("JPEG segment of length 0", zeroLength(jpeg)),
                        file(
                                "JPEG head on HTML",
                                concat(latin("\u00ff\u00d8\u00ff\u00e0"), latin("<html>"))),
                        file("PNG magic and random bytes", random(Arrays.copyOf(png, 8), 5000)),
                        file("PNG cut in half", Arrays.copyOf(png, png.length / 2)),
                        file("PNG without its end", Arrays.copyOf(png, png.length - 12)),
                        file("PNG with a flipped bit", flipped(png)),
                        file("PNG with too few pixels", PngBytes.flat(64, 48, 8, 2, 100)),
                        file("PNG of impossible colour type", PngBytes.flat(8, 8, 8, 5, 72)),
                        file("PNG of 3 bits", PngBytes.flat(8, 8, 3, 0, 72)),
                        file("PNG of width 0", PngBytes.claiming(png, 0, 48)),
                        file("PNG of negative width", PngBytes.claiming(png, -1, 48)),
                        file("PNG chunk longer than the file", hugeChunk(png)),
                        file("WebP magic and random bytes", random(Arrays.copyOf(webp, 12), 5000)),
                        file("WebP cut in half", Arrays.copyOf(webp, webp.length / 2)),
                        file("WebP without an image", WebpBytes.file(new byte[0])),
                        file("WebP of width 0", WebpBytes.claiming(0, 48)),
                        file("WebP whose pixels are missing", WebpBytes.claiming(64, 48)))
                .map(a -> with(a, PLATFORM_IMAGE_DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"otherTypes", "tooLarge", "damaged"})
    void isRefusedQuickly(String name, byte[] upload, PlatformCode code) {
        Refusal refusal =
                assertTimeout(
                        Duration.ofSeconds(3),
                        () -> assertThrows(Refusal.class, () -> Pipeline.prepare(upload)));

        assertEquals(code, refusal.code());
    }

    private static Arguments file(String name, byte[] bytes) {
        return Arguments.of(name, bytes);
    }

    private static Arguments file(String name, byte[] bytes, PlatformCode code) {
        return Arguments.of(name, bytes, code);
    }

    private static Arguments large(String name, byte[] bytes) {
        return file(name, bytes, PLATFORM_IMAGE_TOO_LARGE);
    }

    private static Arguments with(Arguments file, PlatformCode code) {
        return Arguments.of(file.get()[0], file.get()[1], code);
    }

    private static byte[] padded(int over) {
        return Arrays.copyOf(jpeg(), (10 << 20) + over);
    }

    private static byte[] random(byte[] head, int count) {
        byte[] tail = new byte[count];
        new Random(2).nextBytes(tail);
        return concat(head, tail);
    }

    private static byte[] noScan(byte[] jpeg) {
        return concat(Arrays.copyOf(jpeg, JpegBytes.find(jpeg, 0xDA)), latin("\u00ff\u00d9"));
    }

    private static byte[] twoFrames(byte[] jpeg) {
        int at = JpegBytes.find(jpeg, 0xC0);
        byte[] frame = Arrays.copyOfRange(jpeg, at, at + 19);
        return concat(Arrays.copyOf(jpeg, at), frame, Arrays.copyOfRange(jpeg, at, jpeg.length));
    }

    private static byte[] otherProcess(byte[] jpeg, int marker) {
        byte[] copy = jpeg.clone();
        copy[JpegBytes.find(jpeg, 0xC0) + 1] = (byte) marker;
        return copy;
    }

    private static byte[] manyScans(byte[] jpeg) {
        int at = JpegBytes.find(jpeg, 0xDA);
        byte[] scan = Arrays.copyOfRange(jpeg, at, jpeg.length - 2);
        byte[][] parts = new byte[5002][];
        Arrays.fill(parts, scan);
        parts[0] = Arrays.copyOf(jpeg, at);
        parts[5001] = latin("\u00ff\u00d9");
        return concat(parts);
    }

    private static byte[] beyondEnd(byte[] jpeg) {
        return concat(Arrays.copyOf(jpeg, 2), latin("\u00ff\u00e1\u00ff\u00ff"), new byte[100]);
    }

    private static byte[] zeroLength(byte[] jpeg) {
        return concat(
                Arrays.copyOf(jpeg, 2),
                latin("\u00ff\u00e1\0\0"),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] flipped(byte[] png) {
        byte[] copy = png.clone();
        copy[PngBytes.HEAD + 20] ^= 1;
        return copy;
    }

    private static byte[] hugeChunk(byte[] png) {
        return concat(
                Arrays.copyOf(png, PngBytes.HEAD),
                PngBytes.int32(-1),
                latin("tEXt"),
                Arrays.copyOfRange(png, PngBytes.HEAD, png.length));
    }
}
