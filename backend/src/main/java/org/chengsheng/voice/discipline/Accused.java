package org.chengsheng.voice.discipline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.voice.discipline.ConflictSet.Barred;

/** 被反映的单位或人员: one accusation on a ticket, with those it keeps away. */
@Entity
@Table(name = "voice_accused")
class Accused {

    @Id private UUID id;
    private UUID ticketId;
    private UUID unitId;
    private UUID staffId;
    private String asNamed;
    private UUID[] barredUnits = {};
    private UUID[] barredStaff = {};
    private UUID addedBy;
    private Instant addedAt;
    private UUID withdrawnBy;
    private Instant withdrawnAt;

    protected Accused() {}

    /**
     * An accusation as it comes in.
     *
     * @param whom id of a unit or a person; null while it is 待核
     * @param asNamed the name somebody used
     * @param by who named them; null for the citizen
     */
    Accused(UUID id, UUID ticketId, UUID whom, String asNamed, UUID by, Instant now) {
        this.id = id;
        this.ticketId = ticketId;
        this.asNamed = asNamed;
        this.addedBy = by;
        this.addedAt = now;
        this.staffId = whom;
    }

    /** Says what the id is and whom it keeps away. */
    Accused found(ConflictSet conflicts) {
        if (staffId != null && conflicts.isUnit(staffId)) {
            unitId = staffId;
            staffId = null;
        }
        follow(conflicts);
        return this;
    }

    /** Widens the circle to what it is now; nobody who was in it leaves it. Whether it grew. */
    boolean follow(ConflictSet conflicts) {
        if (whom().isEmpty()) {
            return false;
        }
        Barred now = unitId != null ? conflicts.ofUnit(unitId) : conflicts.ofPerson(staffId);
        Barred wider = barred().and(now);
        boolean grew = !wider.equals(barred());
        barredUnits = wider.units().stream().sorted().toArray(UUID[]::new);
        barredStaff = wider.staff().stream().sorted().toArray(UUID[]::new);
        return grew;
    }

    void withdraw(UUID by, Instant now) {
        withdrawnBy = by;
        withdrawnAt = now;
    }

    Barred barred() {
        return new Barred(Set.of(barredUnits), Set.of(barredStaff));
    }

    UUID id() {
        return id;
    }

    UUID ticketId() {
        return ticketId;
    }

    /** Id of the unit or person; empty while the name is 待核. */
    Optional<UUID> whom() {
        return Optional.ofNullable(unitId == null ? staffId : unitId);
    }

    UUID unitId() {
        return unitId;
    }

    UUID staffId() {
        return staffId;
    }

    String asNamed() {
        return asNamed;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    boolean stands() {
        return withdrawnAt == null;
    }
}
