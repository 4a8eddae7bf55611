package org.chengsheng.testsupport;

import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Photos to send. */
public final class Photos {

    private static final AtomicInteger SHADE = new AtomicInteger();

    private Photos() {}

    /** A small JPEG, each of another colour. */
    public static byte[] jpeg() {
        BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(new Color(SHADE.addAndGet(7919) & 0xFFFFFF));
        brush.fillRect(0, 0, 80, 60);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Uploads one photo and gives its id; the request says who sends it. */
    public static String upload(RequestSpecification sender, String path) {
        return sender.contentType("multipart/form-data")
                .multiPart("file", "photo.jpg", jpeg(), "image/jpeg")
                .post(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
