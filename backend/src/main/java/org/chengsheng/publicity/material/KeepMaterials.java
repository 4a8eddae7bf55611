package org.chengsheng.publicity.material;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Takes deliveries into the stock and corrects what was entered of them. */
@ApplicationScoped
class KeepMaterials {

    private final MaterialBatches batches;
    private final Stock stock;
    private final EntityManager database;
    private final Clock clock;

    KeepMaterials(MaterialBatches batches, Stock stock, EntityManager database, Clock clock) {
        this.batches = batches;
        this.stock = stock;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a keeper enters.
     *
     * @param version 0 for a new one
     * @param printed copies delivered
     * @param unitPriceCents in 分, up to 10,000 元
     */
    record MaterialEntry(
            int version,
            @NotNull(message = "{material.kind}") MaterialKind kind,
            @NotBlank(message = "{material.title}") @Size(max = 100, message = "{material.title}")
                    String title,
            @Min(value = 1, message = "{material.printed}")
                    @Max(value = 10_000_000, message = "{material.printed}")
                    int printed,
            @Min(value = 0, message = "{material.price}")
                    @Max(value = 1_000_000, message = "{material.price}")
                    int unitPriceCents,
            @NotNull(message = "{material.receivedOn}") LocalDate receivedOn,
            @Size(max = 500, message = "{asset.note}") String note) {}

    @Transactional
    MaterialView add(MaterialEntry entry) {
        requireNotFuture(entry);
        MaterialBatch batch =
                MaterialBatch.received(UuidCreator.getTimeOrderedEpoch(), entry, clock.instant());
        batches.persist(batch);
        return batch.view(batches.lowPercent());
    }

    @Transactional
    MaterialView change(UUID id, MaterialEntry entry) {
        requireNotFuture(entry);
        MaterialBatch batch = found(batches.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
        batch.requireVersion(entry.version(), batches.lowPercent());
        batch.write(entry);
        batches.flush();
        if (!stock.correct(id, entry.printed())) {
            throw new Refusal(PublicityCode.PUBLICITY_MATERIAL_PRINTED_TOO_FEW);
        }
        database.refresh(batch);
        return batch.view(batches.lowPercent());
    }

    MaterialBatch find(UUID id) {
        return found(batches.findByIdOptional(id));
    }

    private static MaterialBatch found(Optional<MaterialBatch> batch) {
        return batch.orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_MATERIAL_NOT_FOUND));
    }

    private void requireNotFuture(MaterialEntry entry) {
        if (entry.receivedOn().isAfter(WorkingCalendar.dayOf(clock.instant()))) {
            throw new Refusal(PublicityCode.PUBLICITY_MATERIAL_RECEIVED_IN_FUTURE);
        }
    }
}
