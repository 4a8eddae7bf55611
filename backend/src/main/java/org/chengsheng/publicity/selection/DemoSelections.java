package org.chengsheng.publicity.selection;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.publicity.selection.SelectionEntry.Criterion;
import org.chengsheng.publicity.selection.SelectionEntry.Grade;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A selection that was awarded, one whose notice hung its whole time, and one being judged; only
 * where {@code chengsheng.demo} is on.
 */
@ApplicationScoped
class DemoSelections {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    /** Long enough for a notice, whatever the holidays. */
    private static final Duration SIX_WEEKS = Duration.ofDays(42);

    private static final List<Criterion> CRITERIA =
            List.of(
                    new Criterion("日常做法", 40),
                    new Criterion("长期坚持", 30),
                    new Criterion("带动邻里", 30));
    private static final List<String> FAMILIES =
            List.of("幸福里 3 号楼林家", "临湖新村 12 号陆家", "书院弄 8 号江家", "示范花园 6 号楼沈家");
    private static final List<List<Integer>> POINTS =
            List.of(
                    List.of(36, 27, 28),
                    List.of(38, 25, 26),
                    List.of(30, 28, 25),
                    List.of(33, 22, 21));

    private final Selections selections;
    private final RunSelection runSelection;
    private final Directory directory;
    private final Clock clock;
    private final boolean on;

    DemoSelections(
            Selections selections,
            RunSelection runSelection,
            Directory directory,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.selections = selections;
        this.runSelection = runSelection;
        this.directory = directory;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(215) StartupEvent start) {
        if (!on || selections.count() > 0) {
            return;
        }
        Instant now = clock.instant();
        Instant then = now.minus(TWO_WEEKS);
        UUID officer = person("officer");
        Selection awarded =
                judged(entry("年度消防安全家庭", HonourKind.FAMILY, then, officer), FAMILIES, then, now);
        mark(awarded, now);
        runSelection.awardAt(awarded, now);
        selections.record(awarded.id(), SelectionAct.AWARD, person("leader"), null, now);
        Instant longAgo = now.minus(SIX_WEEKS);
        Instant nextDay = longAgo.plus(Duration.ofDays(1));
        Selection onNotice =
                judged(
                        entry("优秀城管志愿者", HonourKind.PERSON, longAgo, officer),
                        List.of("志愿者林示范", "志愿者陆示范", "志愿者江示范"),
                        longAgo,
                        nextDay);
        mark(onNotice, nextDay);
        runSelection.putOnNoticeAt(onNotice, nextDay);
        selections.record(onNotice.id(), SelectionAct.PUT_ON_NOTICE, officer, null, nextDay);
        judged(
                entry(
                        "门前整洁示范商户",
                        HonourKind.SHOP,
                        then,
                        officer,
                        person("lead"),
                        person("correspondent")),
                List.of("湖滨路晨光早餐店", "书院弄旧书铺", "示范大道便民五金店"),
                then,
                now);
    }

    private static SelectionEntry entry(
            String title, HonourKind honours, Instant then, UUID... judges) {
        LocalDate closed = WorkingCalendar.dayOf(then);
        return new SelectionEntry(
                0,
                title,
                honours,
                "由各中队和社区推荐，评委按评分标准打分，取平均分排名。结果公示后颁发证书。",
                null,
                CRITERIA,
                List.of(new Grade("一等奖", 1), new Grade("二等奖", 2)),
                List.of(judges),
                closed.minusDays(7),
                closed,
                honours != HonourKind.FAMILY);
    }

    private Selection judged(
            SelectionEntry entry, List<String> names, Instant then, Instant judging) {
        UUID officer = person("officer");
        Selection selection =
                Selection.drafted(UuidCreator.getTimeOrderedEpoch(), entry, null, officer, then);
        selection.open(then);
        selections.persist(selection);
        selections.record(selection.id(), SelectionAct.OPEN, officer, null, then);
        for (String name : names) {
            CandidateEntry candidate =
                    new CandidateEntry(
                            0, name, "社区推荐，材料齐全，走访情况属实。", null, null, false, true, false);
            selections.keep(
                    new Candidate(
                            UuidCreator.getTimeOrderedEpoch(),
                            selection.id(),
                            candidate,
                            officer,
                            then));
        }
        selection.beginJudging(names.size(), judging);
        selections.record(selection.id(), SelectionAct.BEGIN_JUDGING, officer, null, judging);
        selections.flush();
        return selection;
    }

    /** The officer's sheets. */
    private void mark(Selection selection, Instant at) {
        List<Candidate> candidates = selections.candidates(selection.id());
        for (int it = 0; it < candidates.size(); it++) {
            Mark mark =
                    new Mark(
                            UuidCreator.getTimeOrderedEpoch(),
                            candidates.get(it),
                            person("officer"));
            mark.give(POINTS.get(it), CRITERIA, at);
            selections.keep(mark);
        }
        selections.flush();
    }

    private UUID person(String login) {
        return directory.people().stream()
                .filter(it -> it.login().equals(login))
                .map(PersonView::id)
                .findFirst()
                .orElseThrow();
    }
}
