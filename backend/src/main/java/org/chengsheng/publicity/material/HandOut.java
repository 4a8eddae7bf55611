package org.chengsheng.publicity.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.material.HandOutMaterial.HandOutOrder;
import org.hibernate.annotations.Immutable;

/** Copies that left the stock or came back; written once, corrected by a return. */
@Entity
@Immutable
@Table(name = "publicity_material_hand_out")
class HandOut {

    @Id private UUID id;
    private UUID batchId;
    private Instant at;
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private HandOutWay way;

    private int quantity;
    private LocalDate handedOn;
    private String occasion;
    private UUID activityId;
    private String note;

    protected HandOut() {}

    HandOut(UUID id, UUID batchId, UUID activityId, HandOutOrder order, UUID actorId, Instant at) {
        this.id = id;
        this.batchId = batchId;
        this.at = at;
        this.actorId = actorId;
        this.way = order.way();
        this.quantity = order.quantity();
        this.handedOn = order.handedOn();
        this.occasion = Words.orNull(order.occasion());
        this.activityId = activityId;
        this.note = Words.orNull(order.note());
    }
}
