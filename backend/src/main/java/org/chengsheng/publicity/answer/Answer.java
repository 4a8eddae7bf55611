package org.chengsheng.publicity.answer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * 回应的诉求: which tickets an activity answers, so that its effect can be measured later (M-101). Kept
 * beside it, for it is no part of what was approved; the tickets are named, never read.
 */
@Entity
@Table(name = "publicity_answer")
class Answer {

    private static final Pattern TICKET = Pattern.compile(AnswerActivity.TICKET);

    @Id private UUID activityId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "publicity_answer_topic",
            joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<AnsweredTopic> topics = new ArrayList<>();

    private String[] tickets = {};
    @Version private int version;
    @Transient private boolean kept;

    protected Answer() {}

    Answer(UUID activityId) {
        this.activityId = activityId;
    }

    /** All of it anew; what is said twice is kept once. */
    void write(List<AnsweredTopic> answered, List<String> numbers) {
        List<AnsweredTopic> checked =
                answered.stream().map(AnsweredTopic::checked).distinct().toList();
        numbers.forEach(Answer::requireWellFormed);
        if (!topics.equals(checked)) {
            topics.clear();
            topics.addAll(checked);
        }
        tickets = numbers.stream().distinct().toArray(String[]::new);
    }

    /** The check symbol fits; whether there is such a ticket is the register of tickets' to say. */
    private static void requireWellFormed(String number) {
        boolean fits =
                TICKET.matcher(number).matches()
                        && Codes.check(number.substring(1, 9) + number.substring(10, 15))
                                == number.charAt(15);
        if (!fits) {
            throw new Refusal(PublicityCode.PUBLICITY_ANSWER_TICKET_MISTYPED, number);
        }
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }

    boolean isEmpty() {
        return topics.isEmpty() && tickets.length == 0;
    }

    List<AnsweredTopic> topics() {
        return List.copyOf(topics);
    }

    List<String> tickets() {
        return List.of(tickets);
    }

    /** 0 while nothing was ever written, so that of two who write first one is told. */
    int version() {
        return kept ? version + 1 : 0;
    }
}
