package org.chengsheng.voice.handling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.DeclineReason;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.Supervising;
import org.chengsheng.voice.ticket.Suspending;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketKind;

/**
 * What an event decided, in words for staff: to which unit, until when, why. What people wrote
 * stands beside it.
 */
final class MomentNotes {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Map<UUID, String> names;
    private final IntFunction<String> days;

    /**
     * @param names of the units in {@link #unitsIn}
     * @param days a number of days as the clock of the ticket counts them
     */
    MomentNotes(Map<UUID, String> names, IntFunction<String> days) {
        this.names = names;
        this.days = days;
    }

    /** Units an event names beside the one of its actor. */
    static List<UUID> unitsIn(TicketEvent event) {
        JsonNode facts = event.facts();
        Stream<JsonNode> single = Stream.of(facts.path("unit"), facts.path("suggested"));
        List<JsonNode> all = new ArrayList<>(single.toList());
        facts.path("coUnits").forEach(all::add);
        return all.stream().filter(JsonNode::isTextual).map(MomentNotes::id).toList();
    }

    /** Null where the name of the act says everything. */
    String of(TicketEvent event) {
        Parts parts = new Parts(event.facts());
        switch (event.act()) {
            case ACCEPT, CONFIRM_FOUND -> parts.kind().moment("dueAt", "done");
            case PROPOSE_DECLINE, CONFIRM_DECLINE -> parts.declineReason();
            case TRANSFER_OUT -> parts.words("body", "body");
            case DISPATCH -> parts.unit("unit", "lead").helpers().moment("signDueAt", "sign");
            case ASK_RETURN -> parts.unit("suggested", "suggested");
            case GRANT_RETURN -> parts.unit("unit", "returned");
            case RULE_RETURN -> parts.unit("unit", "lead");
            case ASK_CO_UNIT -> parts.unit("unit", "helper").moment("dueAt", "answer");
            case ASK_EXTENSION -> parts.longer();
            case GRANT_EXTENSION -> parts.longer().moment("dueAt", "done");
            case ASK_SUSPENSION, GRANT_SUSPENSION -> parts.whySuspended().moment("until", "again");
            case RESUME, FAIL_CHECK, ORDER_REWORK, RECOUNT_DUE -> parts.moment("dueAt", "done");
            case SUBMIT_RESULT, ANSWER_AT_ONCE -> parts.outcome();
            case RATE -> parts.verdict();
            case REVISIT -> parts.call().moment("dueAt", "done");
            case SUPERVISE -> parts.trigger().moment("answerDueAt", "explain");
            case URGE -> parts.warning(event.actorKind());
            default -> {
                // Nothing but the act itself.
            }
        }
        return parts.endedSupervision().joined();
    }

    private static UUID id(JsonNode value) {
        return UUID.fromString(value.asText());
    }

    /** Says what is there, in the order it is asked for. */
    private final class Parts {

        private static final Set<String> KNOWN = Set.of("true", "false");

        private final JsonNode facts;
        private final List<String> said = new ArrayList<>();

        Parts(JsonNode facts) {
            this.facts = facts;
        }

        String joined() {
            return said.isEmpty() ? null : String.join(Messages.text("moment.and"), said);
        }

        Parts kind() {
            if (facts.hasNonNull("kind")) {
                said.add(Messages.label(TicketKind.valueOf(facts.get("kind").asText())));
            }
            if (facts.path("urgent").asBoolean()) {
                said.add(Messages.text("moment.urgent"));
            }
            return this;
        }

        Parts declineReason() {
            if (facts.hasNonNull("reason")) {
                say("reason", Messages.label(DeclineReason.valueOf(facts.get("reason").asText())));
            }
            return this;
        }

        Parts whySuspended() {
            if (facts.hasNonNull("reason")) {
                Suspending.Reason why = Suspending.Reason.valueOf(facts.get("reason").asText());
                say("reason", Messages.label(why));
            }
            return this;
        }

        Parts words(String field, String key) {
            if (facts.hasNonNull(field)) {
                say(key, facts.get(field).asText());
            }
            return this;
        }

        Parts unit(String field, String key) {
            if (facts.hasNonNull(field) && names.containsKey(id(facts.get(field)))) {
                say(key, names.get(id(facts.get(field))));
            }
            return this;
        }

        Parts helpers() {
            List<String> helpers = new ArrayList<>();
            facts.path("coUnits").forEach(unit -> helpers.add(names.get(id(unit))));
            if (!helpers.isEmpty()) {
                say("helper", String.join(Messages.text("moment.names"), helpers));
            }
            return this;
        }

        Parts moment(String field, String key) {
            if (facts.hasNonNull(field)) {
                Instant at = Instant.parse(facts.get(field).asText());
                say(key, MOMENT.format(at.atZone(WorkingCalendar.ZONE)));
            }
            return this;
        }

        Parts longer() {
            say("longer", days.apply(facts.path("days").asInt()));
            return this;
        }

        Parts outcome() {
            if (facts.hasNonNull("outcome")) {
                said.add(Messages.label(Outcome.valueOf(facts.get("outcome").asText())));
            }
            return this;
        }

        Parts verdict() {
            yesOrNo("solved");
            yesOrNo("satisfied");
            return this;
        }

        private void yesOrNo(String field) {
            String value = facts.path(field).asText();
            if (KNOWN.contains(value)) {
                said.add(Messages.text("moment." + field + "." + value));
            }
        }

        Parts call() {
            if (facts.hasNonNull("try")) {
                say("try." + facts.path("reached").asBoolean(), facts.get("try").asInt());
            }
            if (facts.path("unreasonable").asBoolean()) {
                said.add(Messages.text("moment.unreasonable"));
            }
            return this;
        }

        Parts trigger() {
            if (facts.hasNonNull("trigger")) {
                said.add(
                        Messages.label(Supervising.Trigger.valueOf(facts.get("trigger").asText())));
            }
            return this;
        }

        Parts endedSupervision() {
            if (facts.path("supervisionEnded").asBoolean()) {
                said.add(Messages.text("moment.supervisionEnded"));
            }
            return this;
        }

        /** Reminders of the whole limit differ by their step only; others say it in words. */
        Parts warning(Actor.Kind by) {
            boolean ofAll = by == Actor.Kind.SYSTEM && !facts.hasNonNull("limit");
            if (ofAll && facts.hasNonNull("step")) {
                said.add(Messages.text("moment.warning." + facts.get("step").asInt()));
            }
            return this;
        }

        private void say(String key, Object value) {
            said.add(Messages.text("moment." + key, value));
        }
    }
}
