package org.chengsheng.publicity.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.material.HandOutMaterial.HandOutOrder;
import org.chengsheng.publicity.material.KeepMaterials.MaterialEntry;

/**
 * One delivery of one material. Numbers of copies are written by {@link Stock} only, with the
 * condition that they hold: many people take from one batch at the same time.
 */
@Entity
@Table(name = "publicity_material_batch")
class MaterialBatch {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    private String title;

    @Column(updatable = false)
    private int printed;

    private int unitPriceCents;
    private LocalDate receivedOn;

    @Column(updatable = false)
    private int stock;

    private String note;
    private Instant createdAt;
    @Version private int version;

    protected MaterialBatch() {}

    static MaterialBatch received(UUID id, MaterialEntry entry, Instant now) {
        MaterialBatch batch = new MaterialBatch();
        batch.id = id;
        batch.printed = entry.printed();
        batch.stock = entry.printed();
        batch.createdAt = now;
        batch.write(entry);
        return batch;
    }

    /** Everything but the number of copies. */
    void write(MaterialEntry entry) {
        kind = entry.kind();
        title = Words.orNull(entry.title());
        unitPriceCents = entry.unitPriceCents();
        receivedOn = entry.receivedOn();
        note = Words.orNull(entry.note());
    }

    /** A hand-out has an occasion and a day between delivery and today. */
    void requirePossible(HandOutOrder order, LocalDate today) {
        if (Words.orNull(order.activityNumber()) == null
                && Words.orNull(order.occasion()) == null) {
            throw new Refusal(PublicityCode.PUBLICITY_MATERIAL_OCCASION_MISSING);
        }
        if (order.handedOn().isAfter(today)) {
            throw new Refusal(PublicityCode.PUBLICITY_MATERIAL_HANDED_IN_FUTURE);
        }
        if (order.handedOn().isBefore(receivedOn)) {
            throw new Refusal(PublicityCode.PUBLICITY_MATERIAL_HANDED_TOO_EARLY, receivedOn + "");
        }
    }

    void requireVersion(int seen, int lowPercent) {
        if (seen != version) {
            throw Refusal.stale(view(lowPercent));
        }
    }

    /**
     * As the list shows it.
     *
     * @param lowPercent of the copies printed; so few left are few
     */
    MaterialView view(int lowPercent) {
        return new MaterialView(
                id,
                kind,
                title,
                printed,
                printed - stock,
                stock,
                unitPriceCents,
                (long) printed * unitPriceCents,
                receivedOn,
                note,
                isLow(stock, printed, lowPercent),
                createdAt,
                version);
    }

    static boolean isLow(int left, int of, int lowPercent) {
        return (long) left * 100 <= (long) of * lowPercent;
    }

    UUID id() {
        return id;
    }
}
