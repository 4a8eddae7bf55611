package org.chengsheng.platform.files;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of uploads and files. A token is stored only as its hash. */
@ApplicationScoped
class UploadRows {

    /** Held shared while a file gets its row, alone while files without use are removed. */
    private static final long LOCK = 0x66696C6573L;

    private final EntityManager database;
    private final FilesConfig config;
    private final Clock clock;

    UploadRows(EntityManager database, FilesConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The row comes before the objects, so that no object is ever without one. Content that is
     * already there gets a new time, which keeps the sweep away from it.
     */
    @Transactional(TxType.REQUIRES_NEW)
    UUID keepFile(Photo photo) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        return (UUID)
                database.createNativeQuery(
                                "insert into platform_file (id, sha256, thumb_sha256, media_type,"
                                        + " width, height, bytes, created_at) values (:id, :full,"
                                        + " :thumb, :type, :width, :height, :bytes, :now)"
                                        + " on conflict (sha256) do update set created_at ="
                                        + " excluded.created_at returning id")
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("full", ContentHash.sha256(photo.full()))
                        .setParameter("thumb", ContentHash.sha256(photo.thumb()))
                        .setParameter("type", Photo.MEDIA_TYPE)
                        .setParameter("width", photo.width())
                        .setParameter("height", photo.height())
                        .setParameter("bytes", photo.full().length)
                        .setParameter("now", clock.instant())
                        .getSingleResult();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void addUpload(String token, UUID file, String owner) {
        database.createNativeQuery(
                        "insert into platform_upload (token_hash, file_id, owner, created_at,"
                                + " expires_at) values (:token, :file, :owner, :now, :expires)")
                .setParameter("token", hash(token))
                .setParameter("file", file)
                .setParameter("owner", owner)
                .setParameter("now", clock.instant())
                .setParameter("expires", clock.instant().plus(config.uploadLife()))
                .executeUpdate();
    }

    /** Uses the upload up; of two callers with one token, the second finds nothing. */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> use(String token, String owner) {
        return first(
                database.createNativeQuery(
                                "update platform_upload set used_at = :now where token_hash ="
                                        + " :token and owner = :owner and used_at is null and"
                                        + " expires_at > :now returning file_id")
                        .setParameter("token", hash(token))
                        .setParameter("owner", owner)
                        .setParameter("now", clock.instant())
                        .getResultList(),
                UUID.class);
    }

    @Transactional
    boolean discard(String token, String owner) {
        return database.createNativeQuery(
                                "delete from platform_upload where token_hash = :token and owner ="
                                        + " :owner and used_at is null and expires_at > :now")
                        .setParameter("token", hash(token))
                        .setParameter("owner", owner)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    Optional<FileView> find(UUID id) {
        return first(
                        database.createNativeQuery(
                                        "select media_type, width, height, bytes from"
                                                + " platform_file where id = :id")
                                .setParameter("id", id)
                                .getResultList(),
                        Object[].class)
                .map(
                        row ->
                                new FileView(
                                        id,
                                        (String) row[0],
                                        (Integer) row[1],
                                        (Integer) row[2],
                                        (Integer) row[3]));
    }

    @Transactional
    Optional<ContentHash> objectName(UUID id, boolean thumb) {
        return first(
                        database.createNativeQuery(
                                        "select case when :thumb then thumb_sha256 else sha256 end"
                                                + " from platform_file where id = :id")
                                .setParameter("thumb", thumb)
                                .setParameter("id", id)
                                .getResultList(),
                        byte[].class)
                .map(ContentHash::fromBytes);
    }

    /** True for the one caller that may remove files until its transaction ends. */
    @Transactional(TxType.MANDATORY)
    boolean lockForRemoval() {
        return (Boolean)
                database.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                        .setParameter("lock", LOCK)
                        .getSingleResult();
    }

    @Transactional(TxType.MANDATORY)
    int removeExpiredUploads() {
        return database.createNativeQuery(
                        "delete from platform_upload where used_at is null and expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Removes rows of files that nothing refers to; gives the names of their objects. */
    @Transactional(TxType.MANDATORY)
    List<RemovedFile> removeUnusedFiles(int most) {
        List<?> rows =
                database.createNativeQuery(
                                "delete from platform_file where id in (select f.id from"
                                        + " platform_file f where f.created_at <= :before and not"
                                        + " exists (select 1 from platform_upload u where"
                                        + " u.file_id = f.id) limit :most) returning sha256,"
                                        + " thumb_sha256")
                        .setParameter("before", clock.instant().minus(config.uploadLife()))
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new RemovedFile(
                                        ContentHash.fromBytes((byte[]) row[0]),
                                        ContentHash.fromBytes((byte[]) row[1])))
                .toList();
    }

    /** Names of the two objects of a file whose row is gone. */
    record RemovedFile(ContentHash full, ContentHash thumb) {}

    /** Whether another file has the same content or the same small version. */
    @Transactional(TxType.MANDATORY)
    boolean isUsed(ContentHash object) {
        return (Boolean)
                database.createNativeQuery(
                                "select exists (select 1 from platform_file where sha256 = :name or"
                                        + " thumb_sha256 = :name)")
                        .setParameter("name", object.bytes())
                        .getSingleResult();
    }

    private static <T> Optional<T> first(List<?> rows, Class<T> type) {
        return rows.stream().findFirst().map(type::cast);
    }

    private static byte[] hash(String token) {
        return ContentHash.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
