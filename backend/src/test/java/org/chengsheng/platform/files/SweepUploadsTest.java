package org.chengsheng.platform.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ApiTest
class SweepUploadsTest {

    /** Each test has a picture, and so a content, of its own. */
    private static int width = 700;

    @Inject Uploads uploads;
    @Inject UploadRows rows;
    @Inject FileStore store;
    @Inject SweepUploads sweepUploads;
    @Inject EntityManager database;
    @TempDir Path folder;

    private byte[] picture;
    private Photo photo;

    @BeforeEach
    void newPicture() {
        picture = SampleImages.jpeg(width++, 100);
        photo = Pipeline.prepare(picture);
    }

    @Test
    void anExpiredUploadGoesWithItsPhoto() throws IOException {
        String token = receive();
        threeHoursPass();

        sweepUploads.sweep();

        assertUnknown(token);
        assertGone(photo.full());
        assertGone(photo.thumb());
    }

    @Test
    void aFreshUploadStays() throws IOException {
        String token = receive();

        sweepUploads.sweep();

        assertKept(photo.full());
        assertEquals(1, claim(token).size());
    }

    @Test
    void anExpiredUploadCannotBeUsedEvenBeforeTheSweep() throws IOException {
        String token = receive();
        threeHoursPass();

        assertUnknown(token);
    }

    @Test
    void aPhotoInATicketStays() throws IOException {
        UUID file = claim(receive()).get(0);
        threeHoursPass();

        sweepUploads.sweep();

        assertKept(photo.full());
        assertKept(photo.thumb());
        assertTrue(uploads.find(file).isPresent());
    }

    @Test
    void aDiscardedUploadGoesInTime() throws IOException {
        uploads.discard(receive(), Uploads.CITIZEN);
        sweepUploads.sweep();
        assertKept(photo.full());
        threeHoursPass();

        sweepUploads.sweep();

        assertGone(photo.full());
    }

    @Test
    void thePhotoStaysWhileAnyoneElseUsesTheSame() throws IOException {
        String abandoned = receive();
        claim(receive());
        threeHoursPass();

        sweepUploads.sweep();

        assertUnknown(abandoned);
        assertKept(photo.full());
    }

    @Test
    void anObjectThatIsTheSmallVersionOfAnotherStays() throws IOException {
        receive();
        UUID other = UUID.randomUUID();
        insertFileWithThumb(other, ContentHash.of(photo.full()));
        threeHoursPass();
        keepAlive(other);

        sweepUploads.sweep();

        assertKept(photo.full());
        assertGone(photo.thumb());
    }

    @Test
    void twoReplicasDoNotSweepAtOnce() throws IOException {
        receive();
        threeHoursPass();

        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertTrue(rows.lockForRemoval());
                            sweepUploads.sweep();
                        });

        assertKept(photo.full());
        sweepUploads.sweep();
        assertGone(photo.full());
    }

    private String receive() throws IOException {
        Path file = Files.write(folder.resolve("upload"), picture);
        return uploads.receive(file, Uploads.CITIZEN).token();
    }

    private List<UUID> claim(String token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> uploads.claim(List.of(token), Uploads.CITIZEN, 9, () -> unknown()));
    }

    private void assertUnknown(String token) {
        assertThrows(Refusal.class, () -> claim(token));
    }

    private static Refusal unknown() {
        return new Refusal(PlatformCode.PLATFORM_UPLOAD_NOT_FOUND);
    }

    private void assertKept(byte[] content) {
        assertDoesNotThrow(() -> store.read(ContentHash.of(content)));
    }

    private void assertGone(byte[] content) {
        assertThrows(Refusal.class, () -> store.read(ContentHash.of(content)));
    }

    private void threeHoursPass() {
        sql("update platform_upload set expires_at = expires_at - interval '3 hours'");
        sql("update platform_file set created_at = created_at - interval '3 hours'");
    }

    private void keepAlive(UUID file) {
        sql("update platform_file set created_at = now() where id = '" + file + "'");
    }

    private void insertFileWithThumb(UUID id, ContentHash thumb) {
        sql(
                "insert into platform_file values ('%s', sha256('%s'), '\\x%s', 'image/jpeg', 1, 1, 1, now())"
                        .formatted(id, id, thumb.hex()));
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
