package org.chengsheng.publicity.selection;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.chengsheng.platform.print.PrintPage;
import org.chengsheng.platform.web.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A certificate as the page that is printed. */
final class CertificateHtml {

    private static final String STYLES = "selection/certificate.css";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private CertificateHtml() {}

    static Document of(Certificate it) throws IOException {
        PrintPage page = new PrintPage(Messages.text("certificate.title"), STYLES);
        Element inner = page.styled(page.styled(page.body(), "div", "frame"), "div", "inner");
        page.add(inner, "h1", Messages.text("certificate.title"));
        page.write(page.styled(inner, "p", "name"), Messages.text("certificate.to", it.name()));
        Element words = page.styled(inner, "p", "words");
        page.write(words, Messages.text("certificate.in", it.selection()));
        page.write(page.styled(words, "span", "grade"), it.grade());
        page.write(words, Messages.text("certificate.honoured"));
        page.write(page.styled(inner, "p", "words"), Messages.text("certificate.closing"));
        Element check = page.styled(inner, "div", "check");
        byte[] code = QrPicture.png(it.checkAddress());
        page.picture(check, "png", code, Messages.text("certificate.check"));
        page.add(check, "p", Messages.text("certificate.number", it.number()));
        page.add(check, "p", Messages.text("certificate.check"));
        Element signed = page.styled(inner, "div", "signed");
        page.add(signed, "p", it.issuer());
        page.add(signed, "p", DAY.format(it.awardedOn()));
        return page.document();
    }
}
