package org.chengsheng.org.network;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.Tenure;
import org.chengsheng.platform.web.Refusal;

/**
 * One person as publicity lead or informant of a unit for a time. Only who works in the unit holds
 * its posts; the row ends with that, and stays.
 */
@Entity
@Table(name = "org_post")
class PublicityPost {

    @Id private UUID id;
    private UUID unitId;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @Embedded private Tenure tenure;

    @Enumerated(EnumType.STRING)
    private PostEnd ended;

    private String endNote;

    /** Left, and nobody has confirmed to have taken over. */
    private boolean owesHandover;

    private Instant createdAt;
    @Version private int version;

    protected PublicityPost() {}

    PublicityPost(UUID unitId, UUID staffId, PostKind kind, LocalDate beginsOn, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unitId;
        this.staffId = staffId;
        this.kind = kind;
        this.tenure = Tenure.from(beginsOn);
        this.createdAt = now;
    }

    /** Whether both cannot be: two leads of a unit, one person as informant twice. */
    boolean hinders(PublicityPost other) {
        boolean samePlace =
                kind == PostKind.LEAD ? unitId.equals(other.unitId) : staffId.equals(other.staffId);
        return kind.isInformant() == other.kind.isInformant()
                && samePlace
                && tenure.meets(other.tenure);
    }

    /**
     * Ends without a successor.
     *
     * @param on the day it is left, not in the future
     * @param leavesWork whether somebody still has to take over
     */
    void relieve(LocalDate on, LocalDate today, String note, boolean leavesWork) {
        if (!tenure.lasts()) {
            throw new Refusal(OrgCode.ORG_POST_OVER);
        }
        if (on.isBefore(tenure.beginsOn()) || on.isAfter(today)) {
            throw new Refusal(OrgCode.ORG_POST_DAY_WRONG);
        }
        end(on, PostEnd.RELIEVED);
        endNote = note;
        owesHandover = leavesWork;
    }

    /** The person belongs to the unit no more. */
    void leave(LocalDate today) {
        end(today, PostEnd.LEFT);
        owesHandover = true;
    }

    /** Somebody took over: what lasts ends today, what ended before keeps its day. */
    void handOver(LocalDate today) {
        requireToHandOver();
        if (tenure.lasts()) {
            end(today, PostEnd.HANDED_OVER);
        }
        owesHandover = false;
    }

    void requireToHandOver() {
        if (!tenure.lasts() && !owesHandover) {
            throw new Refusal(OrgCode.ORG_POST_OVER);
        }
    }

    private void end(LocalDate on, PostEnd how) {
        tenure = tenure.until(on);
        ended = how;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID staffId() {
        return staffId;
    }

    PostKind kind() {
        return kind;
    }

    Tenure tenure() {
        return tenure;
    }

    PostEnd ended() {
        return ended;
    }

    String endNote() {
        return endNote;
    }

    boolean owesHandover() {
        return owesHandover;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
