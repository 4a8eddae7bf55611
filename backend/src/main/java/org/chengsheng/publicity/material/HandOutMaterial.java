package org.chengsheng.publicity.material;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;

/** Copies leave the stock for an activity or another occasion, or come back from it. */
@ApplicationScoped
class HandOutMaterial {

    private final KeepMaterials keepMaterials;
    private final MaterialBatches batches;
    private final Activities activities;
    private final Stock stock;
    private final Idempotency idempotency;
    private final EntityManager database;
    private final Clock clock;

    HandOutMaterial(
            KeepMaterials keepMaterials,
            MaterialBatches batches,
            Activities activities,
            Stock stock,
            Idempotency idempotency,
            EntityManager database,
            Clock clock) {
        this.keepMaterials = keepMaterials;
        this.batches = batches;
        this.activities = activities;
        this.stock = stock;
        this.idempotency = idempotency;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is handed out.
     *
     * @param quantity copies, above zero also for a return
     * @param activityNumber of the activity; null: another occasion, in words
     */
    record HandOutOrder(
            @NotNull(message = "{material.way}") HandOutWay way,
            @Min(value = 1, message = "{material.quantity}")
                    @Max(value = 10_000_000, message = "{material.quantity}")
                    int quantity,
            @NotNull(message = "{material.handedOn}") LocalDate handedOn,
            @Size(max = 100, message = "{material.occasion}") String occasion,
            @Size(max = 20, message = "{material.activity}") String activityNumber,
            @Size(max = 500, message = "{asset.note}") String note) {}

    private record Asked(UUID batchId, HandOutOrder order) {}

    /** One key, one hand-out, however often it is sent from the field. */
    @Transactional
    MaterialView hand(UUID batchId, String key, HandOutOrder order, StaffMember staff) {
        return idempotency.once(
                "hand-out:" + staff.id(),
                key,
                new Asked(batchId, order),
                MaterialView.class,
                () -> handOnce(batchId, order, staff));
    }

    private MaterialView handOnce(UUID batchId, HandOutOrder order, StaffMember staff) {
        MaterialBatch batch = keepMaterials.find(batchId);
        batch.requirePossible(order, WorkingCalendar.dayOf(clock.instant()));
        UUID activityId = activity(order, staff);
        move(batchId, order);
        database.persist(
                new HandOut(
                        UuidCreator.getTimeOrderedEpoch(),
                        batchId,
                        activityId,
                        order,
                        staff.id(),
                        clock.instant()));
        database.refresh(batch);
        return batch.view(batches.lowPercent());
    }

    /** One this person may see; another answers like one that does not exist. */
    private UUID activity(HandOutOrder order, StaffMember staff) {
        String number = Words.orNull(order.activityNumber());
        if (number == null) {
            return null;
        }
        return activities
                .byNumber(number)
                .filter(new ActivityAccess(staff)::sees)
                .map(Activity::id)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_MATERIAL_ACTIVITY_UNKNOWN));
    }

    private void move(UUID batchId, HandOutOrder order) {
        if (order.way() == HandOutWay.RETURNED) {
            if (!stock.giveBack(batchId, order.quantity())) {
                throw new Refusal(PublicityCode.PUBLICITY_MATERIAL_RETURNED_TOO_MANY);
            }
        } else if (!stock.take(batchId, order.quantity())) {
            throw new Refusal(PublicityCode.PUBLICITY_MATERIAL_STOCK_SHORT);
        }
    }
}
