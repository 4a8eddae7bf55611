package org.chengsheng.org.network;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.web.Refusal;

/** 交接 (M-005): who hands a post to whom, and what goes with it. */
@Entity
@Table(name = "org_handover")
class Handover {

    @Id private UUID id;
    private UUID postId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private UUID giverId;
    private UUID receiverId;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @ElementCollection
    @CollectionTable(name = "org_handover_line", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<HandoverLine> lines = new ArrayList<>();

    private Instant createdAt;

    /** The day it was confirmed or withdrawn. */
    private LocalDate settledOn;

    @Version private int version;

    protected Handover() {}

    static Handover drafted(
            PublicityPost post, UUID receiverId, List<HandoverLine> lines, Instant now) {
        post.requireToHandOver();
        if (post.staffId().equals(receiverId)) {
            throw new Refusal(OrgCode.ORG_HANDOVER_TO_ONESELF);
        }
        Handover handover = new Handover();
        handover.id = UuidCreator.getTimeOrderedEpoch();
        handover.postId = post.id();
        handover.unitId = post.unitId();
        handover.kind = post.kind();
        handover.giverId = post.staffId();
        handover.receiverId = receiverId;
        handover.state = HandoverState.DRAFT;
        handover.createdAt = now;
        handover.write(lines);
        return handover;
    }

    void write(List<HandoverLine> newLines) {
        requireDraft();
        lines.clear();
        newLines.forEach(
                it -> lines.add(new HandoverLine(it.topic(), it.what().strip(), it.done())));
    }

    void confirm(LocalDate today) {
        requireDraft();
        if (!lines.stream().allMatch(HandoverLine::done)) {
            throw new Refusal(OrgCode.ORG_HANDOVER_UNDONE);
        }
        settle(HandoverState.CONFIRMED, today);
    }

    void withdraw(LocalDate today) {
        requireDraft();
        settle(HandoverState.WITHDRAWN, today);
    }

    private void requireDraft() {
        if (state != HandoverState.DRAFT) {
            throw new Refusal(OrgCode.ORG_HANDOVER_SETTLED);
        }
    }

    private void settle(HandoverState end, LocalDate today) {
        state = end;
        settledOn = today;
    }

    UUID id() {
        return id;
    }

    UUID postId() {
        return postId;
    }

    UUID unitId() {
        return unitId;
    }

    PostKind kind() {
        return kind;
    }

    UUID giverId() {
        return giverId;
    }

    UUID receiverId() {
        return receiverId;
    }

    HandoverState state() {
        return state;
    }

    List<HandoverLine> lines() {
        return List.copyOf(lines);
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate settledOn() {
        return settledOn;
    }

    int version() {
        return version;
    }
}
