package org.chengsheng.publicity.selection;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Selections with candidates, sheets, objections and history. */
@ApplicationScoped
class Selections implements PanacheRepositoryBase<Selection, UUID> {

    /** Candidates one selection takes; they are read together. */
    static final int MOST_CANDIDATES = 200;

    private static final Sort NEWEST = Sort.by("createdAt").and("id").descending();
    private static final int MOST_LINES = 200;
    private static final List<SelectionState> PUBLIC =
            Arrays.stream(SelectionState.values()).filter(SelectionState::isPublic).toList();

    private final EntityManager database;

    Selections(EntityManager database) {
        this.database = database;
    }

    /** One row more than the page has. */
    List<Selection> page(SelectionFilter filter, SelectionAccess access) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        if (!access.isOffice()) {
            conditions.add("state <> :draft");
            values.and("draft", SelectionState.DRAFT);
        }
        if (!filter.state.isEmpty()) {
            conditions.add("state in :states");
            values.and("states", filter.state);
        }
        return page(conditions, values, filter.limit, filter.cursor);
    }

    /** Those anybody may know of; one row more than the page has. */
    List<Selection> publicPage(int limit, String cursor) {
        return page(
                new ArrayList<>(List.of("state in :public")),
                Parameters.with("public", PUBLIC),
                limit,
                cursor);
    }

    private List<Selection> page(
            List<String> conditions, Parameters values, int limit, String cursor) {
        if (cursor != null) {
            Cursor after = Cursor.decode(cursor);
            conditions.add("(createdAt < :at or createdAt = :at and id < :id)");
            values.and("at", after.at()).and("id", after.id());
        }
        return find(String.join(" and ", conditions), NEWEST, values).range(0, limit).list();
    }

    /** Held until the end of the transaction: what is done with one selection is done in turn. */
    Optional<Selection> lock(UUID id) {
        return Optional.ofNullable(
                database.find(Selection.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the order they came in, withdrawn ones too. */
    List<Candidate> candidates(UUID selectionId) {
        return database.createQuery(
                        "from Candidate where selectionId = :id order by createdAt, id",
                        Candidate.class)
                .setParameter("id", selectionId)
                .getResultList();
    }

    Candidate candidate(UUID selectionId, UUID candidateId) {
        Candidate candidate = database.find(Candidate.class, candidateId);
        if (candidate == null || !candidate.selectionId().equals(selectionId)) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_CANDIDATE_UNKNOWN);
        }
        return candidate;
    }

    Optional<Candidate> certified(CertificateNumber number) {
        return database.createQuery(
                        "from Candidate where certificateYear = :year and certificateSerial ="
                                + " :serial",
                        Candidate.class)
                .setParameter("year", number.year())
                .setParameter("serial", number.serial())
                .getResultStream()
                .findFirst();
    }

    /** The last number given in a year; awards of a year take turns until the transaction ends. */
    int lastCertificate(int year) {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtext('selection-certificate'), :year)")
                .setParameter("year", year)
                .getResultList();
        Integer last =
                database.createQuery(
                                "select max(certificateSerial) from Candidate where"
                                        + " certificateYear = :year",
                                Integer.class)
                        .setParameter("year", year)
                        .getSingleResult();
        return last == null ? 0 : last;
    }

    List<Mark> marks(UUID selectionId) {
        return database.createQuery("from Mark where selectionId = :id", Mark.class)
                .setParameter("id", selectionId)
                .getResultList();
    }

    Optional<Mark> mark(UUID candidateId, UUID judgeId) {
        return database.createQuery(
                        "from Mark where candidateId = :candidate and judgeId = :judge", Mark.class)
                .setParameter("candidate", candidateId)
                .setParameter("judge", judgeId)
                .getResultStream()
                .findFirst();
    }

    /** In the order they were noted. */
    List<SelectionObjection> objections(UUID selectionId) {
        return database.createQuery(
                        "from SelectionObjection where selectionId = :id order by at, id",
                        SelectionObjection.class)
                .setParameter("id", selectionId)
                .getResultList();
    }

    SelectionObjection objection(UUID selectionId, UUID objectionId) {
        SelectionObjection objection = database.find(SelectionObjection.class, objectionId);
        if (objection == null || !objection.selectionId().equals(selectionId)) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_OBJECTION_UNKNOWN);
        }
        return objection;
    }

    /** The latest first. */
    List<SelectionEvent> history(UUID selectionId) {
        return database.createQuery(
                        "from SelectionEvent where selectionId = :id order by at desc, id desc",
                        SelectionEvent.class)
                .setParameter("id", selectionId)
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    void record(UUID id, SelectionAct act, UUID actorId, String note, Instant at) {
        database.persist(
                new SelectionEvent(UuidCreator.getTimeOrderedEpoch(), id, act, actorId, note, at));
    }

    /** Keeps a candidate, a sheet or an objection. */
    void keep(Object part) {
        database.persist(part);
    }
}
