package org.chengsheng.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/**
 * Photos on their way into a ticket, and in it. A citizen's upload has no account behind it: who
 * holds its token may use it, once, before it expires.
 */
@ApplicationScoped
public class Uploads {

    /** Owner of what citizens upload. */
    public static final String CITIZEN = "citizen";

    /** 130 random bits. */
    private static final int TOKEN_SYMBOLS = 26;

    private final PreparePhoto preparePhoto;
    private final FileStore store;
    private final UploadRows rows;

    Uploads(PreparePhoto preparePhoto, FileStore store, UploadRows rows) {
        this.preparePhoto = preparePhoto;
        this.store = store;
        this.rows = rows;
    }

    /**
     * An upload that was taken in.
     *
     * @param token what the client sends with its ticket; known to nobody else
     */
    public record Stored(String token, int width, int height) {}

    /** Owner of what a member of staff uploads. */
    public static String staff(UUID id) {
        return "staff:" + id;
    }

    /** Checks, re-encodes and keeps a photo. No transaction is open while an image is decoded. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Stored receive(Path tempFile, String owner) {
        Photo photo = preparePhoto.prepare(tempFile);
        UUID file = rows.keepFile(photo);
        store.put(photo.full());
        store.put(photo.thumb());
        String token = Codes.random(TOKEN_SYMBOLS);
        rows.addUpload(token, file, owner);
        return new Stored(token, photo.width(), photo.height());
    }

    /**
     * Uses uploads up for what the caller's transaction creates, and gives the files in the order
     * of their tokens, each file once. All or nothing: the refusal rolls the transaction back.
     *
     * @param refusal for too many, repeated, unknown, foreign, used or expired tokens
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> claim(List<String> tokens, String owner, int max, Supplier<Refusal> refusal) {
        if (tokens.size() > max || new HashSet<>(tokens).size() != tokens.size()) {
            throw refusal.get();
        }
        Map<String, UUID> files = new HashMap<>();
        // One order for all callers, so that two with the same tokens cannot wait for each other.
        for (String token : new TreeSet<>(tokens)) {
            files.put(token, rows.use(token, owner).orElseThrow(refusal));
        }
        return tokens.stream().map(files::get).distinct().toList();
    }

    /** Forgets an upload that was not used; its photo goes with the next sweep. */
    public void discard(String token, String owner) {
        if (!rows.discard(token, owner)) {
            throw new Refusal(PlatformCode.PLATFORM_UPLOAD_NOT_FOUND);
        }
    }

    public Optional<FileView> find(UUID id) {
        return rows.find(id);
    }
}
