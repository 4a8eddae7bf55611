package org.chengsheng.voice.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/**
 * One uploaded ledger and what became of it. People change it through these methods; the job that
 * works on it writes progress and outcome by {@link JobRecord}.
 */
@Entity
@Table(name = "voice_import")
class LedgerImport {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id private UUID id;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String columns;
    private int rowsTotal;
    private int rowsDone;
    private int rowsGood;
    private int rowsBad;
    private String message;
    private UUID createdBy;
    private Instant createdAt;
    private Instant finishedAt;
    private UUID job;
    private Instant heartbeatAt;
    private boolean cancel;
    @Version private int version;

    protected LedgerImport() {}

    LedgerImport(
            UUID id,
            String fileName,
            List<LedgerColumn> columns,
            int rowsTotal,
            UUID createdBy,
            Instant createdAt) {
        this.id = id;
        this.fileName = fileName;
        this.state = ImportState.UPLOADED;
        this.columns = write(columns);
        this.rowsTotal = rowsTotal;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** A dry run or a run begins. */
    void begin(ImportState busy, UUID newJob, Instant now) {
        if (!ImportState.RUNNABLE.contains(state)) {
            boolean done = state == ImportState.DONE;
            throw notNow(done ? "import.now.done" : "import.now.busy");
        }
        occupy(busy, newJob, now);
        rowsDone = 0;
        rowsGood = 0;
        rowsBad = 0;
    }

    /** The undo of a whole import begins. */
    void beginUndo(UUID newJob, Instant now) {
        if (state != ImportState.DONE) {
            throw notNow("import.now.notDone");
        }
        occupy(ImportState.UNDOING, newJob, now);
        rowsDone = 0;
    }

    /** Asks the job to stop; it does so between two batches. An undo runs to its end. */
    void requestCancel() {
        if (state != ImportState.CHECKING && state != ImportState.RUNNING) {
            throw notNow("import.now.notBusy");
        }
        cancel = true;
    }

    private void occupy(ImportState busy, UUID newJob, Instant now) {
        state = busy;
        job = newJob;
        heartbeatAt = now;
        finishedAt = null;
        cancel = false;
        message = null;
    }

    static Refusal notNow(String key, Object... arguments) {
        return new Refusal(VoiceCode.VOICE_IMPORT_NOT_POSSIBLE_NOW, Messages.text(key, arguments));
    }

    /** How far the work of the present state is. */
    int percent() {
        int of = state == ImportState.UNDOING || state == ImportState.UNDONE ? rowsGood : rowsTotal;
        return of == 0 ? 100 : (int) Math.min(100, 100L * rowsDone / of);
    }

    List<LedgerColumn> columns() {
        try {
            return JSON.readValue(columns, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("columns of an import are written by us", e);
        }
    }

    private static String write(List<LedgerColumn> columns) {
        try {
            return JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("columns of an import are plain values", e);
        }
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    ImportState state() {
        return state;
    }

    int rowsTotal() {
        return rowsTotal;
    }

    int rowsDone() {
        return rowsDone;
    }

    int rowsGood() {
        return rowsGood;
    }

    int rowsBad() {
        return rowsBad;
    }

    String message() {
        return message;
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
