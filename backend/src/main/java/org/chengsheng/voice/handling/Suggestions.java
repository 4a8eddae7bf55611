package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.discipline.SuspectStaffComplaint;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketState;

/** What the text of a ticket suggests; a person decides. */
@ApplicationScoped
class Suggestions {

    private final Categories categories;
    private final Directory directory;
    private final SuspectStaffComplaint suspect;

    Suggestions(Categories categories, Directory directory, SuspectStaffComplaint suspect) {
        this.categories = categories;
        this.directory = directory;
        this.suspect = suspect;
    }

    List<String> aboutStaff(Ticket ticket, Collection<String> written, StaffMember reader) {
        return suspect.words(ticket, written, reader);
    }

    /** Only while somebody still has to decide category or unit. */
    TicketDetail.Suggested category(Ticket ticket) {
        if (ticket.state() != TicketState.PENDING_ACCEPTANCE
                && ticket.state() != TicketState.ACCEPTED) {
            return null;
        }
        return categories
                .suggest(ticket.text())
                .map(
                        found -> {
                            UUID unit = found.category().leadUnitId();
                            return new TicketDetail.Suggested(
                                    found.category().code(),
                                    found.category().name(),
                                    unit,
                                    unit == null ? null : directory.namesOf(Set.of(unit)).get(unit),
                                    Messages.text(
                                            "suggest.words", String.join("、", found.words())));
                        })
                .orElse(null);
    }
}
