package org.chengsheng.voice.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.chengsheng.platform.secret.Sealed;
import org.chengsheng.platform.secret.SecretKeys;

/**
 * The uploaded files, in sealed pieces in the database: whichever replica runs an import has them.
 */
@ApplicationScoped
class LedgerContent {

    private static final int PIECE = 1 << 20;

    private final DataSource database;
    private final Sealed sealed;

    LedgerContent(DataSource database, SecretKeys keys) {
        this.database = database;
        this.sealed = new Sealed(keys.derive("import-content"));
    }

    /** Keeps a file, in the transaction of the caller. */
    void store(UUID importId, Path file) {
        try (InputStream in = Files.newInputStream(file);
                Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into voice_import_chunk (import_id, position, bytes)"
                                        + " values (?, ?, ?)")) {
            byte[] piece = in.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                insert.setObject(1, importId);
                insert.setInt(2, position);
                insert.setBytes(3, sealed.seal(piece, place(importId, position)));
                insert.executeUpdate();
                piece = in.readNBytes(PIECE);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the file of an import could not be kept", e);
        }
    }

    /** False when the file was forgotten after its time. */
    boolean has(UUID importId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select 1 from voice_import_chunk where import_id = ? limit 1")) {
            select.setObject(1, importId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the file of an import could not be looked up", e);
        }
    }

    /** The file as a temporary one, to be deleted by the caller. */
    Path restore(UUID importId) throws SQLException, IOException {
        Path file = Files.createTempFile("chengsheng-import", null);
        try (OutputStream out = Files.newOutputStream(file);
                Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select bytes from voice_import_chunk where import_id = ? and"
                                        + " position = ?")) {
            for (int position = 0; ; position++) {
                select.setObject(1, importId);
                select.setInt(2, position);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return file;
                    }
                    out.write(sealed.openBytes(row.getBytes(1), place(importId, position)));
                }
            }
        } catch (SQLException | IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static String place(UUID importId, int position) {
        return "voice_import_chunk|" + importId + "|" + position;
    }
}
