package org.chengsheng.voice.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/** The demo's lines and photos, which are part of the program. */
@ApplicationScoped
class DemoFiles {

    private static final String OWNER = "staff:demo";
    private static final int MOST_PHOTOS = 9;

    private final Uploads uploads;
    private final ObjectMapper json;

    DemoFiles(Uploads uploads, ObjectMapper json) {
        this.uploads = uploads;
        this.json = json;
    }

    List<DemoTicket> tickets() {
        try (InputStream file = resource("demo/tickets.json")) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the demo tickets are part of the program", e);
        }
    }

    /** Takes photos in as a person would; the tokens are good for one claim. */
    List<String> upload(List<String> names) {
        List<String> tokens = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            try (InputStream photo = resource("demo/photos/" + name)) {
                Path copy = Files.createTempFile("demo", ".jpg");
                Files.copy(photo, copy, StandardCopyOption.REPLACE_EXISTING);
                tokens.add(uploads.receive(copy, OWNER).token());
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                throw new UncheckedIOException("a demo photo is part of the program", e);
            }
        }
        return tokens;
    }

    List<UUID> claim(List<String> tokens) {
        return uploads.claim(
                tokens,
                OWNER,
                MOST_PHOTOS,
                () -> new Refusal(PlatformCode.PLATFORM_UPLOAD_NOT_FOUND));
    }

    private static InputStream resource(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
    }
}
