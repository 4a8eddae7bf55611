package org.chengsheng.org;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When somebody holds an office: from its first day to the day it is left, which is not part of it.
 * What began and ended on one day was never in force.
 *
 * @param endsOn null while it lasts
 */
@Embeddable
public record Tenure(LocalDate beginsOn, LocalDate endsOn) {

    public static Tenure from(LocalDate day) {
        return new Tenure(day, null);
    }

    public Tenure until(LocalDate day) {
        return new Tenure(beginsOn, day);
    }

    public boolean lasts() {
        return endsOn == null;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(beginsOn) && (lasts() || day.isBefore(endsOn));
    }

    /** Whether there is a day that lies in both. */
    public boolean meets(Tenure other) {
        LocalDate later = beginsOn.isAfter(other.beginsOn) ? beginsOn : other.beginsOn;
        return covers(later) && other.covers(later);
    }
}
