package org.chengsheng.publicity.rolemodel;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Role models with their history and objections. */
@ApplicationScoped
class RoleModels implements PanacheRepositoryBase<RoleModel, UUID> {

    private static final Sort NEWEST = Sort.by("createdAt").and("id").descending();
    private static final int MOST_LINES = 200;
    private static final int MOST_ON_THE_WALL = 50;
    private static final List<RoleModelState> PUBLIC =
            Arrays.stream(RoleModelState.values()).filter(RoleModelState::isPublic).toList();
    private static final List<RoleModelState> ENDED =
            List.of(RoleModelState.REFUSED, RoleModelState.REVOKED);
    private static final List<RoleModelState> COUNTING =
            Arrays.stream(RoleModelState.values()).filter(RoleModelState::counts).toList();

    private final EntityManager database;

    RoleModels(EntityManager database) {
        this.database = database;
    }

    /** One row more than the page has. */
    List<RoleModel> page(RoleModelFilter filter, RoleModelAccess access) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        if (!access.isOffice()) {
            conditions.add("(unitId = :unit or state in :public)");
            values.and("unit", access.staff().unitId()).and("public", PUBLIC);
        }
        if (filter.year != null) {
            conditions.add("year = :year");
            values.and("year", filter.year);
        }
        if (!filter.state.isEmpty()) {
            conditions.add("state in :states");
            values.and("states", filter.state);
        }
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            conditions.add("createdAt <= :at and (createdAt < :at or id < :id)");
            values.and("at", cursor.at()).and("id", cursor.id());
        }
        return find(String.join(" and ", conditions), NEWEST, values).range(0, filter.limit).list();
    }

    /** Some years of them: one or two a year are confirmed. */
    List<RoleModel> onTheWall() {
        return find("state in :public", NEWEST, Parameters.with("public", PUBLIC))
                .range(0, MOST_ON_THE_WALL - 1)
                .list();
    }

    /** Held until the end of the transaction: nominations and confirmations of a year in turn. */
    void lockYear(int year) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('role-model'), :year)")
                .setParameter("year", year)
                .getResultList();
    }

    boolean isNominated(int year, UUID staffId) {
        return count(
                        "year = :year and staffId = :staff and state not in :ended",
                        Parameters.with("year", year).and("staff", staffId).and("ended", ENDED))
                > 0;
    }

    long confirmedIn(int year) {
        return count(
                "year = :year and state in :counting",
                Parameters.with("year", year).and("counting", COUNTING));
    }

    /** The latest first. */
    List<RoleModelEvent> history(UUID id) {
        return database.createQuery(
                        "from RoleModelEvent where roleModelId = :id order by at desc, id desc",
                        RoleModelEvent.class)
                .setParameter("id", id)
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    void record(UUID id, RoleModelAct act, UUID actorId, String note, Instant at) {
        database.persist(
                new RoleModelEvent(UuidCreator.getTimeOrderedEpoch(), id, act, actorId, note, at));
    }

    /** In the order they were noted. */
    List<Objection> objections(UUID id) {
        return database.createQuery(
                        "from Objection where roleModelId = :id order by at, id", Objection.class)
                .setParameter("id", id)
                .getResultList();
    }

    void keep(Objection objection) {
        database.persist(objection);
    }

    Objection objection(UUID roleModelId, UUID objectionId) {
        Objection objection = database.find(Objection.class, objectionId);
        if (objection == null || !objection.roleModelId().equals(roleModelId)) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_UNKNOWN);
        }
        return objection;
    }
}
