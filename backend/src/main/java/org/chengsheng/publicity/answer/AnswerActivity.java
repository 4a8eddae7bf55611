package org.chengsheng.publicity.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.geo.CityMap;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.desk.ActivityDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says which tickets an activity answers, and shows it. */
@ApplicationScoped
class AnswerActivity {

    /** How ticket numbers look. */
    static final String TICKET = "T[0-9]{8}-[0-9A-HJKMNP-TV-Z]{6}";

    private final ActivityDesk desk;
    private final Activities activities;
    private final Directory directory;
    private final CityMap map;
    private final EntityManager database;
    private final Clock clock;

    AnswerActivity(
            ActivityDesk desk,
            Activities activities,
            Directory directory,
            CityMap map,
            EntityManager database,
            Clock clock) {
        this.desk = desk;
        this.activities = activities;
        this.directory = directory;
        this.map = map;
        this.database = database;
        this.clock = clock;
    }

    /**
     * All it answers; empty lists: nothing.
     *
     * @param version seen; 0 while nothing was ever written
     */
    @Schema(name = "AnswerEntry")
    record Entry(
            int version,
            @NotNull @Size(max = 10, message = "{answer.topics}")
                    List<@NotNull @Valid AnsweredTopic> topics,
            @NotNull @Size(max = 50, message = "{answer.tickets}")
                    List<@NotNull @Pattern(regexp = TICKET, message = "{answer.ticket}") String>
                            tickets) {}

    /**
     * Which tickets an activity answers.
     *
     * @param tickets their numbers; whether the reader may open one is the register's to say
     */
    @Schema(name = "AnswerView")
    record View(int version, boolean mayWrite, List<TopicView> topics, List<String> tickets) {}

    /**
     * @param unitName null: of any unit
     */
    @Schema(name = "AnsweredTopicView")
    record TopicView(AnsweredTopic topic, String unitName) {}

    @Transactional
    View show(String number, StaffMember staff) {
        Activity activity = desk.find(number, staff);
        return view(activity, of(activity), staff);
    }

    @Transactional
    View write(String number, Entry entry, StaffMember staff) {
        Activity activity = desk.find(number, staff);
        if (!new ActivityAccess(staff).prepares(activity.unitId())) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS);
        }
        // Two who write come one after the other, and nobody closes it meanwhile.
        database.refresh(activity, LockModeType.PESSIMISTIC_WRITE);
        Answer answer = of(activity);
        if (entry.version() != answer.version()) {
            throw Refusal.stale(view(activity, answer, staff));
        }
        List<AnsweredTopic> before = answer.topics();
        answer.write(entry.topics(), entry.tickets());
        answer.topics().stream().filter(it -> !before.contains(it)).forEach(this::requireKnown);
        activity.answer(AnswerWords.of(answer, unitNames(answer)), staff.id(), clock.instant());
        database.persist(answer);
        activities.saveAnswer(activity, !answer.isEmpty());
        return view(activity, answer, staff);
    }

    /** What was written before stays, although a unit was closed or a map drawn anew since. */
    private void requireKnown(AnsweredTopic topic) {
        if (topic.area() != null
                && map.districts().stream().noneMatch(it -> it.name().equals(topic.area()))) {
            throw new Refusal(PublicityCode.PUBLICITY_ANSWER_AREA_UNKNOWN, topic.area());
        }
        if (topic.unitId() != null && directory.activeUnit(topic.unitId()).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
    }

    private Answer of(Activity activity) {
        Answer kept = database.find(Answer.class, activity.id());
        return kept == null ? new Answer(activity.id()) : kept;
    }

    private Map<UUID, String> unitNames(Answer answer) {
        return directory.namesOf(
                answer.topics().stream()
                        .map(AnsweredTopic::unitId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private View view(Activity activity, Answer answer, StaffMember staff) {
        Map<UUID, String> units = unitNames(answer);
        return new View(
                answer.version(),
                activity.canBeAnswered() && new ActivityAccess(staff).prepares(activity.unitId()),
                answer.topics().stream()
                        .map(
                                it ->
                                        new TopicView(
                                                it,
                                                it.unitId() == null
                                                        ? null
                                                        : units.get(it.unitId())))
                        .toList(),
                answer.tickets());
    }
}
