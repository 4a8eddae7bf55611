package org.chengsheng.org.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;

/** One person hands a post to another; it passes when the receiver confirms. */
@ApplicationScoped
class HandOverPost {

    private static final int MOST_LINES = 50;

    private final Handovers handovers;
    private final Posts posts;
    private final ShowHandovers showHandovers;
    private final AuditLog audit;
    private final Clock clock;

    HandOverPost(
            Handovers handovers,
            Posts posts,
            ShowHandovers showHandovers,
            AuditLog audit,
            Clock clock) {
        this.handovers = handovers;
        this.posts = posts;
        this.showHandovers = showHandovers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A hand-over as it is begun. */
    record HandoverEntry(
            @NotNull(message = "{handover.post}") UUID postId,
            @NotNull(message = "{post.person}") UUID receiverId,
            @NotEmpty(message = "{handover.lines}")
                    @Size(max = MOST_LINES, message = "{handover.lines}")
                    List<@NotNull @Valid HandoverLine> lines) {}

    /** What is handed over, all lines anew. */
    record HandoverLinesEntry(
            int version,
            @NotEmpty(message = "{handover.lines}")
                    @Size(max = MOST_LINES, message = "{handover.lines}")
                    List<@NotNull @Valid HandoverLine> lines) {}

    @Transactional
    HandoverDetail draft(HandoverEntry entry, StaffMember staff) {
        PublicityPost post = posts.get(entry.postId());
        NetworkAccess access = showHandovers.access(staff);
        access.requireNaming(post.kind(), post.unitId());
        Handover handover =
                Handover.drafted(post, entry.receiverId(), entry.lines(), clock.instant());
        posts.lockPlace(post.unitId(), entry.receiverId());
        if (handovers.isPending(post.id())) {
            throw new Refusal(OrgCode.ORG_HANDOVER_PENDING);
        }
        handovers.persist(handover);
        return kept(handover, "DRAFT_HANDOVER", access);
    }

    @Transactional
    HandoverDetail write(UUID id, HandoverLinesEntry entry, StaffMember staff) {
        NetworkAccess access = showHandovers.access(staff);
        Handover handover = requireSeen(id, entry.version(), access);
        if (!access.mayWrite(handover)) {
            throw new Refusal(OrgCode.ORG_HANDOVER_NOT_YOURS);
        }
        handover.write(entry.lines());
        return kept(handover, "WRITE_HANDOVER", access);
    }

    @Transactional
    HandoverDetail withdraw(UUID id, int version, StaffMember staff) {
        NetworkAccess access = showHandovers.access(staff);
        Handover handover = requireSeen(id, version, access);
        if (!access.mayName(handover.kind(), handover.unitId())) {
            throw new Refusal(OrgCode.ORG_HANDOVER_NOT_YOURS);
        }
        handover.withdraw(today());
        return kept(handover, "WITHDRAW_HANDOVER", access);
    }

    /** The old row ends and the new one begins with the confirmation, or nothing happens. */
    @Transactional
    HandoverDetail confirm(UUID id, int version, StaffMember staff) {
        NetworkAccess access = showHandovers.access(staff);
        Handover handover = requireSeen(id, version, access);
        if (!access.isReceiver(handover)) {
            throw new Refusal(OrgCode.ORG_HANDOVER_NOT_YOURS);
        }
        handover.confirm(today());
        posts.lockPlace(handover.unitId(), handover.receiverId());
        posts.get(handover.postId()).handOver(today());
        posts.flush();
        if (!isInformantAlready(handover)) {
            posts.add(
                    new PublicityPost(
                            handover.unitId(),
                            handover.receiverId(),
                            handover.kind(),
                            today(),
                            clock.instant()));
        }
        return kept(handover, "CONFIRM_HANDOVER", access);
    }

    /** Whoever takes over the work of a colleague beside the own goes on in the own post. */
    private boolean isInformantAlready(Handover handover) {
        return handover.kind().isInformant()
                && posts.heldBy(handover.receiverId()).stream()
                        .anyMatch(it -> it.kind().isInformant());
    }

    private Handover requireSeen(UUID id, int version, NetworkAccess access) {
        Handover handover = handovers.getForChange(id, access);
        if (handover.version() != version) {
            throw Refusal.stale(showHandovers.of(handover, access));
        }
        return handover;
    }

    private HandoverDetail kept(Handover handover, String act, NetworkAccess access) {
        handovers.flush();
        audit.record(access.self(), act, "publicity-handover", handover.id().toString(), null);
        return showHandovers.of(handover, access);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
