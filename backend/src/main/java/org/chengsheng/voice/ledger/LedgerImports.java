package org.chengsheng.voice.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.VoiceCode;

@ApplicationScoped
class LedgerImports implements PanacheRepositoryBase<LedgerImport, UUID> {

    LedgerImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(LedgerImports::notFound);
    }

    /** Locked, so that of two people one begins and the other is told. */
    LedgerImport getForAct(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(LedgerImports::notFound);
    }

    Slice<LedgerImport> newest(int limit, String cursor) {
        String order = " order by createdAt desc, id desc";
        List<LedgerImport> rows;
        if (cursor == null) {
            rows = find("from LedgerImport" + order).page(0, limit + 1).list();
        } else {
            Cursor after = Cursor.decode(cursor);
            String older = "from LedgerImport where (createdAt, id) < (?1, ?2)";
            rows = find(older + order, after.at(), after.id()).page(0, limit + 1).list();
        }
        return Slice.of(rows, limit, row -> new Cursor(row.createdAt(), row.id()).encode());
    }

    private static Refusal notFound() {
        return new Refusal(VoiceCode.VOICE_IMPORT_NOT_FOUND);
    }
}
