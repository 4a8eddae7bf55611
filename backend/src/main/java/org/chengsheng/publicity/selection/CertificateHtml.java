package org.chengsheng.publicity.selection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chengsheng.platform.web.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A certificate as the page that is printed. Built as a tree, so that no word of a person can be
 * taken for markup.
 */
final class CertificateHtml {

    private static final String STYLES = "selection/certificate.css";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Document page = empty();

    private CertificateHtml() {}

    static Document of(Certificate certificate) throws IOException {
        CertificateHtml html = new CertificateHtml();
        html.write(certificate);
        return html.page;
    }

    private void write(Certificate it) throws IOException {
        Element root = page.createElement("html");
        root.setAttribute("lang", "zh-CN");
        page.appendChild(root);
        Element head = child(root, "head", null, null);
        child(head, "title", null, Messages.text("certificate.title"));
        child(head, "style", null, styles());
        Element frame = child(child(root, "body", null, null), "div", "frame", null);
        Element inner = child(frame, "div", "inner", null);
        child(inner, "h1", null, Messages.text("certificate.title"));
        child(inner, "p", "name", Messages.text("certificate.to", it.name()));
        Element words = child(inner, "p", "words", Messages.text("certificate.in", it.selection()));
        child(words, "span", "grade", it.grade());
        words.appendChild(page.createTextNode(Messages.text("certificate.honoured")));
        child(inner, "p", "words", Messages.text("certificate.closing"));
        Element check = child(inner, "div", "check", null);
        Element code = child(check, "img", null, null);
        code.setAttribute("alt", Messages.text("certificate.check"));
        code.setAttribute(
                "src",
                "data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(QrPicture.png(it.checkAddress())));
        child(check, "p", null, Messages.text("certificate.number", it.number()));
        child(check, "p", null, Messages.text("certificate.check"));
        Element signed = child(inner, "div", "signed", null);
        child(signed, "p", null, it.issuer());
        child(signed, "p", null, DAY.format(it.awardedOn()));
    }

    private Element child(Element parent, String tag, String styled, String words) {
        Element child = page.createElement(tag);
        if (styled != null) {
            child.setAttribute("class", styled);
        }
        if (words != null) {
            child.appendChild(page.createTextNode(words));
        }
        parent.appendChild(child);
        return child;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java makes XML trees", e);
        }
    }

    private static String styles() {
        try (InputStream file =
                Objects.requireNonNull(
                        CertificateHtml.class.getClassLoader().getResourceAsStream(STYLES))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the styles are part of the program", e);
        }
    }
}
