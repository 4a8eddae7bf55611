package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.CitizenWords;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;

/** What happened, in the words of the citizen: no name of staff, no remark among staff. */
@ApplicationScoped
class CitizenTimeline {

    /** Steps among staff; the citizen is told of what they lead to. */
    static final Set<Act> NOT_SHOWN =
            EnumSet.of(
                    Act.PROPOSE_DECLINE,
                    Act.REFUSE_DECLINE,
                    Act.ASK_RETURN,
                    Act.REFUSE_RETURN,
                    Act.ANSWER_CO_UNIT,
                    Act.ASK_EXTENSION,
                    Act.ENDORSE_EXTENSION,
                    Act.REFUSE_EXTENSION,
                    Act.ASK_SUSPENSION,
                    Act.REFUSE_SUSPENSION,
                    Act.APPROVE_RESULT,
                    Act.ANSWER_SUPERVISION,
                    Act.LIST_IN_BULLETIN,
                    Act.NOTE_BY_LEADER,
                    Act.MARK_ACCUSED,
                    Act.UNTIE,
                    Act.REROUTE,
                    Act.UNDO_IMPORT);

    /** What staff wrote for the citizen. */
    private static final Set<Act> WRITTEN_FOR_CITIZENS =
            EnumSet.of(
                    Act.ASK_SUPPLEMENT,
                    Act.CONFIRM_DECLINE,
                    Act.LAPSE_SUPPLEMENT,
                    Act.TRANSFER_OUT,
                    Act.REPORT_NOT_FOUND,
                    Act.RESPOND,
                    Act.CLOSE_EXPLAINED);

    private final Directory directory;
    private final Settings settings;

    CitizenTimeline(Directory directory, Settings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /** Whether the text of an event was written by or for the citizen. */
    private static boolean isTextShown(TicketEvent event) {
        return event.actorKind() == Actor.Kind.CITIZEN
                ? event.act() != Act.RATE && event.act() != Act.FILE
                : WRITTEN_FOR_CITIZENS.contains(event.act());
    }

    List<CitizenTicket.Moment> of(
            Ticket ticket,
            List<TicketEvent> events,
            Map<UUID, String> texts,
            IntFunction<List<CitizenTicket.Photo>> photos) {
        Map<UUID, String> names = directory.namesOf(units(ticket, events));
        String bureau = settings.text("bureau.name");
        String leadUnit = names.getOrDefault(ticket.leadUnitId(), bureau);
        List<CitizenTicket.Moment> moments = new ArrayList<>();
        for (TicketEvent event : events) {
            if (NOT_SHOWN.contains(event.act())) {
                continue;
            }
            boolean shown = isTextShown(event);
            moments.add(
                    new CitizenTicket.Moment(
                            event.seq(),
                            event.at(),
                            event.act(),
                            CitizenWords.sentence(event, leadUnit),
                            shown ? texts.get(event.textId()) : null,
                            switch (event.actorKind()) {
                                case CITIZEN -> Messages.text("citizen.you");
                                case STAFF -> names.getOrDefault(event.unitId(), bureau);
                                case SYSTEM -> bureau;
                            },
                            shown ? photos.apply(event.seq()) : List.of()));
        }
        return moments;
    }

    private static Set<UUID> units(Ticket ticket, List<TicketEvent> events) {
        Set<UUID> units = new HashSet<>();
        events.stream().map(TicketEvent::unitId).filter(Objects::nonNull).forEach(units::add);
        if (ticket.leadUnitId() != null) {
            units.add(ticket.leadUnitId());
        }
        return units;
    }
}
