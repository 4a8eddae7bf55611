package org.chengsheng.org.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.chengsheng.org.StaffingChanged;
import org.chengsheng.platform.calendar.WorkingCalendar;

/**
 * Whoever is moved to another unit or disabled holds no post of the old unit from that moment on,
 * in the same transaction: the gap shows at once, and so does that nothing was handed over.
 */
@ApplicationScoped
class EndPostsOfLeavers {

    private final Posts posts;
    private final Clock clock;

    EndPostsOfLeavers(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes StaffingChanged change) {
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        posts.heldBy(change.id()).stream()
                .filter(it -> !posts.worksIn(it.staffId(), it.unitId()))
                .forEach(it -> it.leave(today));
    }
}
