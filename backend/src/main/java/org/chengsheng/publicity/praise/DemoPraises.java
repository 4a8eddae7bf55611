package org.chengsheng.publicity.praise;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Praise of the demo bureau; only where {@code chengsheng.demo} is on. */
@ApplicationScoped
class DemoPraises {

    private final Praises praises;
    private final KeepPraises keepPraises;
    private final Directory directory;
    private final Clock clock;
    private final boolean on;

    DemoPraises(
            Praises praises,
            KeepPraises keepPraises,
            Directory directory,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.praises = praises;
        this.keepPraises = keepPraises;
        this.directory = directory;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(215) StartupEvent start) {
        if (!on || praises.count() > 0) {
            return;
        }
        add(PraiseKind.LETTER, 90, "handler", false, "感谢队员帮助走失老人回家。");
        add(PraiseKind.BANNER, 60, "handler2", true, "“为民办实事，城管暖人心”");
        add(PraiseKind.PHONE, 30, "lead2", true, "来电感谢及时清理小区门口的堆物。");
        add(PraiseKind.BANNER, 12, "handler", false, "“热心服务，排忧解难”");
        add(PraiseKind.ONLINE, 4, "lead2", false, "网友留言称赞队员文明劝导。");
    }

    private void add(PraiseKind kind, int daysAgo, String login, boolean wholeUnit, String text) {
        PersonView person =
                directory.people().stream()
                        .filter(it -> it.login().equals(login))
                        .findFirst()
                        .orElseThrow();
        keepPraises.add(
                new PraiseEntry(
                        0,
                        kind,
                        WorkingCalendar.dayOf(clock.instant()).minusDays(daysAgo),
                        text,
                        person.unitId(),
                        wholeUnit ? null : person.id(),
                        null));
    }
}
