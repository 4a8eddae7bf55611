package org.chengsheng.org.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;

/** Who holds which post, and who held it. */
@ApplicationScoped
class Posts implements PanacheRepositoryBase<PublicityPost, UUID> {

    private static final Sort NEWEST = Sort.by("createdAt").and("id").descending();

    private final EntityManager database;

    Posts(EntityManager database) {
        this.database = database;
    }

    PublicityPost get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(OrgCode.ORG_POST_NOT_FOUND));
    }

    /** For a change: of two who write at once one waits and sees what the other wrote. */
    PublicityPost getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(OrgCode.ORG_POST_NOT_FOUND));
    }

    /** What is held now, and what was left without a hand-over: some rows a unit. */
    List<PublicityPost> standing() {
        return list("tenure.endsOn is null or owesHandover", Sort.by("tenure.beginsOn").and("id"));
    }

    /** What somebody holds now. */
    List<PublicityPost> heldBy(UUID staffId) {
        return list("staffId = ?1 and tenure.endsOn is null", staffId);
    }

    /** The history of a unit, the latest first, one row more than asked for. */
    List<PublicityPost> ofUnit(UUID unitId, int limit, String after) {
        Parameters values = Parameters.with("unit", unitId);
        if (after == null) {
            return find("unitId = :unit", NEWEST, values).range(0, limit).list();
        }
        Cursor cursor = Cursor.decode(after);
        return find(
                        "unitId = :unit and (createdAt < :at or createdAt = :at and id < :id)",
                        NEWEST,
                        values.and("at", cursor.at()).and("id", cursor.id()))
                .range(0, limit)
                .list();
    }

    /** Adds a post unless it stands in the way of another. */
    void add(PublicityPost post) {
        if (!isFree(post)) {
            throw new Refusal(
                    post.kind() == PostKind.LEAD
                            ? OrgCode.ORG_POST_LEAD_TAKEN
                            : OrgCode.ORG_POST_HELD);
        }
        persist(post);
        flush();
    }

    boolean isFree(PublicityPost post) {
        List<PublicityPost> beside =
                post.kind() == PostKind.LEAD
                        ? list("unitId = ?1 and kind = ?2", post.unitId(), PostKind.LEAD)
                        : list("staffId = ?1 and kind <> ?2", post.staffId(), PostKind.LEAD);
        return beside.stream().noneMatch(it -> it.hinders(post));
    }

    /**
     * Whoever gets a post works in the unit and goes on doing so until the transaction ends. Unit
     * before person, so that two who name cannot wait for each other.
     */
    void lockPlace(UUID unitId, UUID staffId) {
        boolean unit =
                isThere(
                        "select 1 from org_unit where id = :id and active for no key update",
                        unitId);
        if (!unit) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
        List<?> person =
                database.createNativeQuery(
                                "select 1 from org_staff where id = :id and unit_id = :unit and"
                                        + " active for no key update")
                        .setParameter("id", staffId)
                        .setParameter("unit", unitId)
                        .getResultList();
        if (person.isEmpty()) {
            throw new Refusal(OrgCode.ORG_POST_PERSON_ELSEWHERE);
        }
    }

    /** Whether this is a person who works in that unit at this moment. */
    boolean worksIn(UUID staffId, UUID unitId) {
        return !database.createNativeQuery(
                        "select 1 from org_staff where id = :id and unit_id = :unit and active")
                .setParameter("id", staffId)
                .setParameter("unit", unitId)
                .getResultList()
                .isEmpty();
    }

    private boolean isThere(String query, UUID id) {
        return !database.createNativeQuery(query).setParameter("id", id).getResultList().isEmpty();
    }
}
