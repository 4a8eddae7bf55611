package org.chengsheng.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.jboss.logging.Logger;

/** Objects as files below one folder, {@code ab/abcd….}: no name ever comes from a person. */
final class FolderFileStore implements FileStore {

    private static final Logger LOG = Logger.getLogger(FolderFileStore.class);
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final Path root;

    FolderFileStore(Path root) {
        this.root = root;
    }

    @Override
    public ContentHash put(byte[] content) {
        ContentHash name = ContentHash.of(content);
        Path target = path(name);
        try {
            if (!isWhole(target, name)) {
                write(content, target);
            }
        } catch (IOException e) {
            throw outOfReach("cannot keep", name, e);
        }
        return name;
    }

    @Override
    public byte[] read(ContentHash name) {
        byte[] content;
        try {
            content = Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw outOfReach("cannot read", name, e);
        }
        if (!ContentHash.of(content).equals(name)) {
            throw outOfReach("altered", name, "hash differs");
        }
        return content;
    }

    @Override
    public void delete(ContentHash name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(ContentHash name) {
        return root.resolve(name.hex().substring(0, 2)).resolve(name.hex());
    }

    private static boolean isWhole(Path target, ContentHash name) throws IOException {
        try {
            return ContentHash.of(Files.readAllBytes(target)).equals(name);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    /** After a crash there is the whole file or none: written aside, forced to disk, renamed. */
    private static void write(byte[] content, Path target) throws IOException {
        Path folder = Files.createDirectories(target.getParent());
        Path aside = Files.createTempFile(folder, "new-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(folder);
            forceFolder(folder.getParent());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Makes the name as durable as the content. */
    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Refusal outOfReach(String what, ContentHash name, Object cause) {
        LOG.errorf("file store: %s %s (%s)", what, name.hex(), cause);
        return new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
    }
}
