package org.chengsheng.publicity.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chengsheng.platform.print.PdfPages;
import org.junit.jupiter.api.Test;

/** The printed certificate. */
class CertificateTest {

    private static final String ADDRESS =
            "https://bureau.example/#/pages/certificate/index?number=2026-00012";

    @Test
    void itIsOnePageHoweverLongTheWords() throws Exception {
        for (int length : new int[] {4, 40}) {
            try (PDDocument document = Loader.loadPDF(printed(length))) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                assertEquals(1, document.getNumberOfPages());
                assertTrue(text.contains("荣誉证书") && text.contains("2026年11月25日"), text);
                assertTrue(text.contains("证书编号：2026-00012"), text);
            }
        }
    }

    @Test
    void itsHeadingStandsInTheMiddle() throws Exception {
        List<TextPosition> heading = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed(4))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (heading.size() < 4 && "荣誉证书".contains(at.getUnicode())) {
                        heading.add(at);
                    }
                }
            }.getText(document);
            TextPosition last = heading.get(3);
            float middle = (heading.get(0).getX() + last.getX() + last.getWidth()) / 2;
            assertEquals(document.getPage(0).getMediaBox().getWidth() / 2, middle, 6);
        }
    }

    private static byte[] printed(int length) throws IOException {
        return PdfPages.of(
                CertificateHtml.of(
                        new Certificate(
                                "2026-00012",
                                "消".repeat(length * 3 / 2),
                                "家".repeat(length),
                                "一等奖",
                                LocalDate.of(2026, 11, 25),
                                "示范市城市管理局",
                                ADDRESS)));
    }

    @Test
    void theQrLeadsToTheCheck() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrPicture.png(ADDRESS)));
        int side = image.getWidth();
        int[] dots = image.getRGB(0, 0, side, side, null, 0, side);
        BinaryBitmap bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots)));
        assertEquals(ADDRESS, new QRCodeReader().decode(bitmap).getText());
    }
}
