package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.link.Links;
import org.chengsheng.platform.link.MatterHeard;
import org.chengsheng.voice.intake.FileTicket.Desk;
import org.chengsheng.voice.intake.NewTicket.NewPlace;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;

/**
 * What was heard in the field becomes a ticket of source 现场收集, in the transaction of whoever heard
 * it. The acceptor decides its kind; until then it is a suggestion, about staff a complaint.
 */
@ApplicationScoped
class FileHeardMatter {

    private final FileTicket fileTicket;
    private final CheckText checkText;
    private final Links links;

    FileHeardMatter(FileTicket fileTicket, CheckText checkText, Links links) {
        this.fileTicket = fileTicket;
        this.checkText = checkText;
        this.links = links;
    }

    void handle(@Observes MatterHeard heard) {
        StaffMember staff = heard.heardBy();
        NewTicket request = request(heard);
        Desk desk =
                new Desk(
                        Actor.of(staff),
                        "heard:" + heard.originKind(),
                        Uploads.staff(staff.id()),
                        null,
                        TicketSource.FIELD_DESK,
                        checkText.handle(request, null).orElse(null));
        String number = fileTicket.handle(heard.originId().toString(), request, desk).number();
        // 3.5: nothing outside leads to a complaint about staff, not even a number.
        if (!heard.aboutStaff()) {
            links.add(heard.originKind(), heard.originId(), number);
        }
    }

    private static NewTicket request(MatterHeard heard) {
        return new NewTicket(
                heard.aboutStaff() ? TicketKind.COMPLAINT : TicketKind.SUGGEST,
                heard.text(),
                new NewPlace(heard.lat(), heard.lon(), Datum.WGS84, heard.address()),
                null,
                false,
                heard.aboutStaff(),
                null,
                null,
                null,
                List.of(),
                TicketSource.FIELD_DESK,
                heard.heardAt());
    }
}
