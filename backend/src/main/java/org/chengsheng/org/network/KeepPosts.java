package org.chengsheng.org.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;

/** Names publicity leads and informants and relieves them; a change of person is a hand-over. */
@ApplicationScoped
class KeepPosts {

    private final Posts posts;
    private final ShowNetwork showNetwork;
    private final Directory directory;
    private final EntityManager database;
    private final AuditLog audit;
    private final Clock clock;

    KeepPosts(
            Posts posts,
            ShowNetwork showNetwork,
            Directory directory,
            EntityManager database,
            AuditLog audit,
            Clock clock) {
        this.posts = posts;
        this.showNetwork = showNetwork;
        this.directory = directory;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody for a post.
     *
     * @param beginsOn today or before
     */
    record PostEntry(
            @NotNull(message = "{post.unit}") UUID unitId,
            @NotNull(message = "{post.person}") UUID staffId,
            @NotNull(message = "{post.kind}") PostKind kind,
            @NotNull(message = "{post.day}") LocalDate beginsOn) {}

    /**
     * The end of a post without a successor.
     *
     * @param on the day it is left, today or before
     * @param leavesWork whether there is something to hand over; the unit is shown until it is done
     */
    record PostEndEntry(
            int version,
            @NotNull(message = "{post.day}") LocalDate on,
            @NotBlank(message = "{post.note}") @Size(max = 200, message = "{post.note}")
                    String note,
            boolean leavesWork) {}

    /**
     * @param unitId null: no unit is the hub
     */
    record HubEntry(int version, UUID unitId) {}

    @Transactional
    PostView name(PostEntry entry, StaffMember staff) {
        new NetworkAccess(staff, directory.units()).requireNaming(entry.kind(), entry.unitId());
        posts.lockPlace(entry.unitId(), entry.staffId());
        if (entry.beginsOn().isAfter(today())) {
            throw new Refusal(OrgCode.ORG_POST_DAY_WRONG);
        }
        PublicityPost post =
                new PublicityPost(
                        entry.unitId(),
                        entry.staffId(),
                        entry.kind(),
                        entry.beginsOn(),
                        clock.instant());
        posts.add(post);
        audit.record(
                staff.id(), "NAME_" + post.kind(), "publicity-post", post.id().toString(), null);
        return showNetwork.shown(post);
    }

    @Transactional
    PostView relieve(UUID id, PostEndEntry entry, StaffMember staff) {
        PublicityPost post = posts.getForChange(id);
        new NetworkAccess(staff, directory.units()).requireNaming(post.kind(), post.unitId());
        if (post.version() != entry.version()) {
            throw Refusal.stale(showNetwork.shown(post));
        }
        post.relieve(entry.on(), today(), entry.note().strip(), entry.leavesWork());
        posts.flush();
        audit.record(
                staff.id(),
                "RELIEVE_" + post.kind(),
                "publicity-post",
                post.id().toString(),
                post.endNote());
        return showNetwork.shown(post);
    }

    @Transactional
    NetworkCoverage moveHub(HubEntry entry, StaffMember staff) {
        PublicityHub hub =
                database.find(
                        PublicityHub.class, PublicityHub.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (hub.version() != entry.version()) {
            throw Refusal.stale(showNetwork.coverage(false, staff));
        }
        if (entry.unitId() != null && directory.activeUnit(entry.unitId()).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
        hub.move(entry.unitId());
        database.flush();
        audit.record(
                staff.id(),
                "MOVE_PUBLICITY_HUB",
                "publicity-hub",
                String.valueOf(entry.unitId()),
                null);
        return showNetwork.coverage(false, staff);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
