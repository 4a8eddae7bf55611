package org.chengsheng.publicity.praise;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Enters praise and corrects what was entered. */
@ApplicationScoped
class KeepPraises {

    private final Praises praises;
    private final Directory directory;
    private final Clock clock;

    KeepPraises(Praises praises, Directory directory, Clock clock) {
        this.praises = praises;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    PraiseView add(PraiseEntry entry) {
        requireKnown(entry);
        Praise praise =
                Praise.received(UuidCreator.getTimeOrderedEpoch(), entry, today(), clock.instant());
        praises.persist(praise);
        praises.flush();
        return shown(praise);
    }

    @Transactional
    PraiseView change(UUID id, PraiseEntry entry) {
        Praise praise = praises.getForChange(id);
        if (praise.version() != entry.version()) {
            throw Refusal.stale(shown(praise));
        }
        // Whoever moved since keeps what they earned.
        boolean credited =
                praise.unitId().equals(entry.unitId())
                        && Objects.equals(praise.staffId(), entry.staffId());
        if (!credited) {
            requireKnown(entry);
        }
        praise.write(entry, today());
        praises.flush();
        return shown(praise);
    }

    private void requireKnown(PraiseEntry entry) {
        if (directory.activeUnit(entry.unitId()).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
        boolean known =
                entry.staffId() == null
                        || directory.people().stream()
                                .anyMatch(
                                        it ->
                                                it.active()
                                                        && it.id().equals(entry.staffId())
                                                        && it.unitId().equals(entry.unitId()));
        if (!known) {
            throw new Refusal(PublicityCode.PUBLICITY_PRAISE_STAFF_UNKNOWN);
        }
    }

    private PraiseView shown(Praise praise) {
        return praises.shown(List.of(praise)).get(0);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
