package org.chengsheng.org.network;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.network.HandoverLine.HandoverTopic;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publicity people of the demo bureau: 三中队 lost its informant, and 一中队 has a hand-over that waits
 * for the correspondent. Only where {@code chengsheng.demo} is on.
 */
@ApplicationScoped
class DemoNetwork {

    private static final Map<PostKind, List<String>> POSTS =
            Map.of(
                    PostKind.LEAD,
                    List.of(
                            "deputy",
                            "lead-bg01",
                            "lead-bg02",
                            "lead-bg03",
                            "lead",
                            "lead2",
                            "lead-zd03",
                            "lead-zd04",
                            "lead-qj01",
                            "lead-qj02",
                            "custodian"),
                    PostKind.FULL_TIME,
                    List.of("officer", "handler-bg01"),
                    PostKind.PART_TIME,
                    List.of(
                            "handler-bg02",
                            "handler-bg03",
                            "handler",
                            "handler-zd02",
                            "handler-zd03",
                            "handler-zd04",
                            "handler-qj01",
                            "custodian"),
                    PostKind.CORRESPONDENT,
                    List.of("handler-qj02"));

    private static final List<HandoverLine> LINES =
            List.of(
                    new HandoverLine(HandoverTopic.WORK, "“示范路夜市整治”信息稿，已写初稿，待配图", true),
                    new HandoverLine(HandoverTopic.MATERIALS, "本年度信息台账和照片文件夹", true),
                    new HandoverLine(HandoverTopic.ACCOUNTS, "信息报送系统的中队账号（请管理员重设密码）", false),
                    new HandoverLine(HandoverTopic.CONTACTS, "示范社区居委会宣传委员的联系方式", false));

    private final Posts posts;
    private final Handovers handovers;
    private final EntityManager database;
    private final Directory directory;
    private final Clock clock;
    private final boolean on;

    DemoNetwork(
            Posts posts,
            Handovers handovers,
            EntityManager database,
            Directory directory,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.posts = posts;
        this.handovers = handovers;
        this.database = database;
        this.directory = directory;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(120) StartupEvent start) {
        if (!on || posts.count() > 0) {
            return;
        }
        Map<String, PersonView> people =
                directory.people().stream()
                        .collect(Collectors.toMap(PersonView::login, Function.identity()));
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        // In a folder of an earlier version people may have been moved or be missing.
        POSTS.forEach(
                (kind, logins) ->
                        logins.stream()
                                .map(people::get)
                                .filter(Objects::nonNull)
                                .forEach(it -> add(it, kind, today.minusDays(200))));
        informant(people.get("handler-zd03"))
                .ifPresent(it -> it.relieve(today.minusDays(9), today, "借调外单位，尚未确定接任人员", true));
        informant(people.get("handler")).ifPresent(it -> draft(it, people.get("correspondent")));
        if (people.containsKey("officer")) {
            database.find(PublicityHub.class, PublicityHub.ONLY)
                    .move(people.get("officer").unitId());
        }
    }

    private void draft(PublicityPost post, PersonView receiver) {
        if (receiver != null && receiver.unitId().equals(post.unitId())) {
            handovers.persist(Handover.drafted(post, receiver.id(), LINES, clock.instant()));
        }
    }

    private void add(PersonView person, PostKind kind, LocalDate since) {
        PublicityPost post =
                new PublicityPost(person.unitId(), person.id(), kind, since, clock.instant());
        if (person.active() && posts.isFree(post)) {
            posts.persist(post);
        }
    }

    private Optional<PublicityPost> informant(PersonView person) {
        return person == null
                ? Optional.empty()
                : posts.heldBy(person.id()).stream()
                        .filter(it -> it.kind().isInformant())
                        .findFirst();
    }
}
