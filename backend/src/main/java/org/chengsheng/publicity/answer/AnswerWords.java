package org.chengsheng.publicity.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.platform.web.Messages;

/** What an activity answers, in the words of its timeline. */
final class AnswerWords {

    private AnswerWords() {}

    /**
     * One line a topic and one for the numbers.
     *
     * @param units id → name
     */
    static String of(Answer answer, Map<UUID, String> units) {
        if (answer.isEmpty()) {
            return Messages.text("answer.nothing");
        }
        List<String> lines = new ArrayList<>();
        for (AnsweredTopic topic : answer.topics()) {
            lines.add(
                    Messages.text(
                            "answer.topic",
                            what(topic, units),
                            topic.fromDay().toString(),
                            topic.untilDay().toString()));
        }
        if (!answer.tickets().isEmpty()) {
            lines.add(Messages.text("answer.tickets", String.join("、", answer.tickets())));
        }
        return String.join("\n", lines);
    }

    private static String what(AnsweredTopic topic, Map<UUID, String> units) {
        return Stream.of(
                        topic.categoryName(),
                        topic.area(),
                        topic.unitId() == null ? null : units.get(topic.unitId()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }
}
