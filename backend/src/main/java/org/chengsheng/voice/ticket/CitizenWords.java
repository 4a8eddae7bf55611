package org.chengsheng.voice.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;

/** An event in one sentence to the citizen: no name of staff, nothing anybody wrote. */
public final class CitizenWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日（EEE）HH:mm", Locale.SIMPLIFIED_CHINESE);

    private CitizenWords() {}

    /**
     * The sentence of an event.
     *
     * @param leadUnit the unit that handles it, for the acts that name it
     */
    public static String sentence(TicketEvent event, String leadUnit) {
        return Messages.text(key(event), leadUnit, detail(event), reason(event));
    }

    /** A call back matters by whether it reached the citizen, and by what it led to. */
    private static String key(TicketEvent event) {
        String key = "citizen." + event.act().name();
        if (event.act() != Act.REVISIT) {
            return key;
        }
        if (!event.facts().path("reached").asBoolean(true)) {
            key += ".UNREACHED";
        }
        boolean decides =
                event.toState() == TicketState.REWORK || event.toState() == TicketState.CLOSED;
        return decides ? key + "." + event.toState().name() : key;
    }

    /** Why the clock stands still is the citizen's business too. */
    private static String reason(TicketEvent event) {
        JsonNode why = event.facts().path("reason");
        return event.act() == Act.GRANT_SUSPENSION && why.isTextual()
                ? Messages.label(Suspending.Reason.valueOf(why.asText()))
                : "";
    }

    /** The one value of an event its sentence names: a body, or a moment. */
    private static String detail(TicketEvent event) {
        JsonNode facts = event.facts();
        if (facts.hasNonNull("body")) {
            return facts.get("body").asText();
        }
        String field = facts.hasNonNull("until") ? "until" : "dueAt";
        return facts.hasNonNull(field)
                ? MOMENT.format(
                        Instant.parse(facts.get(field).asText()).atZone(WorkingCalendar.ZONE))
                : "";
    }
}
