package org.chengsheng.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page that is printed to PDF. Built as a tree, so that no word of a person can be taken for
 * markup; its pictures are inside, so that nothing is ever fetched.
 */
public final class PrintPage {

    private final Document document = empty();
    private final Element body;

    /**
     * @param styles a resource of the program
     */
    public PrintPage(String title, String styles) {
        Element root = document.createElement("html");
        root.setAttribute("lang", "zh-CN");
        document.appendChild(root);
        Element head = add(root, "head");
        add(head, "title", title);
        add(head, "style", text(styles));
        body = add(root, "body");
    }

    public Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    public Element add(Element parent, String tag) {
        Element child = document.createElement(tag);
        parent.appendChild(child);
        return child;
    }

    public Element add(Element parent, String tag, String words) {
        Element child = add(parent, tag);
        write(child, words);
        return child;
    }

    /** An element that looks as the styles say. */
    public Element styled(Element parent, String tag, String style) {
        Element child = add(parent, tag);
        child.setAttribute("class", style);
        return child;
    }

    public void write(Element element, String words) {
        element.appendChild(document.createTextNode(words));
    }

    /**
     * @param kind of the picture, for example {@code png}
     */
    public Element picture(Element parent, String kind, byte[] content, String says) {
        Element image = add(parent, "img");
        image.setAttribute("alt", says);
        image.setAttribute(
                "src",
                "data:image/%s;base64,%s"
                        .formatted(kind, Base64.getEncoder().encodeToString(content)));
        return image;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java makes XML trees", e);
        }
    }

    private static String text(String resource) {
        try (InputStream file =
                Objects.requireNonNull(
                        PrintPage.class.getClassLoader().getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the styles are part of the program", e);
        }
    }
}
