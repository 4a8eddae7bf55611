package org.chengsheng.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderFileStoreTest {

    private static final byte[] CONTENT = "photo".getBytes(StandardCharsets.UTF_8);

    @TempDir Path root;
    private FolderFileStore store;

    @BeforeEach
    void open() {
        store = new FolderFileStore(root.resolve("files"));
    }

    @Test
    void whatWasPutIsRead() {
        assertArrayEquals(CONTENT, store.read(store.put(CONTENT)));
    }

    @Test
    void theSameContentIsKeptOnceAndNothingElseIsLeft() throws IOException {
        ContentHash name = store.put(CONTENT);
        store.put(CONTENT.clone());

        assertEquals(List.of(path(name)), files());
    }

    @Test
    void anAlteredObjectIsNeverServed() throws IOException {
        ContentHash name = store.put(CONTENT);
        Files.writeString(path(name), "other");

        assertUnavailable(name);
    }

    @Test
    void anAlteredObjectIsRepairedByTheNextPut() throws IOException {
        ContentHash name = store.put(CONTENT);
        Files.writeString(path(name), "");

        store.put(CONTENT);

        assertArrayEquals(CONTENT, store.read(name));
    }

    @Test
    void aMissingObjectIsUnavailable() {
        assertUnavailable(ContentHash.of(CONTENT));
    }

    @Test
    void aFolderThatCannotBeWrittenIsUnavailable() throws IOException {
        Files.writeString(root.resolve("files"), "a file where the folder belongs");

        Refusal refusal = assertThrows(Refusal.class, () -> store.put(CONTENT));

        assertEquals(PlatformCode.PLATFORM_UNAVAILABLE, refusal.code());
    }

    @Test
    void deletingTwiceIsTheSameAsOnce() {
        ContentHash name = store.put(CONTENT);

        store.delete(name);
        store.delete(name);

        assertFalse(Files.exists(path(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../../etc/passwd",
                "..%2f..%2fetc%2fpasswd",
                "/etc/passwd",
                "C:\\boot.ini",
                "..\\..\\secret",
                "a/../../b",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8555",
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "../0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85\n",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\0.jpg"
            })
    void aNameThatIsNoHashDoesNotExist(String name) {
        assertThrows(IllegalArgumentException.class, () -> new ContentHash(name));
    }

    private void assertUnavailable(ContentHash name) {
        Refusal refusal = assertThrows(Refusal.class, () -> store.read(name));
        assertEquals(PlatformCode.PLATFORM_UNAVAILABLE, refusal.code());
    }

    private Path path(ContentHash name) {
        return root.resolve("files").resolve(name.hex().substring(0, 2)).resolve(name.hex());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
