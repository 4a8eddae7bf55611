package org.chengsheng.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** Reads a kept photo with an independent tool: it knows pixels and nothing else. */
final class NoMetadata {

    private NoMetadata() {}

    static void assertIn(byte[] kept) {
        assertEquals(Set.of("JPEG", "JFIF", "Huffman", "File Type"), kinds(kept));
        String text = new String(kept, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(JpegBytes.CANARY), "text of the original is left");
        assertFalse(text.contains("Exif"), "EXIF is left");
        assertEquals(kept.length - 2, JpegBytes.find(kept, 0xD9), "something follows the end mark");
    }

    static Set<String> kinds(byte[] image) {
        Set<String> names = new TreeSet<>();
        try {
            for (Directory directory :
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(image))
                            .getDirectories()) {
                names.add(directory.getName());
            }
        } catch (ImageProcessingException | IOException e) {
            throw new AssertionError("not a readable image", e);
        }
        return names;
    }
}
