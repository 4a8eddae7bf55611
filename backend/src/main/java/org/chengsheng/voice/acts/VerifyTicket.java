package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T8: somebody is sent to look before a field matter is taken, and says what is there. */
@ApplicationScoped
class VerifyTicket {

    private final TicketDesk desk;
    private final Categories categories;
    private final Acceptances acceptances;
    private final ProofPhotos photos;
    private final Followers followers;
    private final Occasions occasions;

    VerifyTicket(
            TicketDesk desk,
            Categories categories,
            Acceptances acceptances,
            ProofPhotos photos,
            Followers followers,
            Occasions occasions) {
        this.desk = desk;
        this.categories = categories;
        this.acceptances = acceptances;
        this.photos = photos;
        this.followers = followers;
        this.occasions = occasions;
    }

    @Schema(name = "VerificationReport")
    record Report(
            int version,
            boolean found,
            @NotNull @Size(min = 2, max = 2000, message = "{check.text}") String text,
            @Size(max = 9, message = "{ticket.attachments}")
                    List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String>
                            attachments) {}

    @Transactional
    Ticket send(String number, AcceptTicket.Request request, StaffMember staff) {
        if (!categories.isActive(request.categoryCode())) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_UNKNOWN);
        }
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.SEND_TO_VERIFY,
                number,
                request.version(),
                staff,
                ticket -> ticket.verifying().send(acceptances.of(ticket, request, on.now()), on));
    }

    @Transactional
    Ticket report(String number, Report request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        String text = Texts.clean("text", request.text(), 2);
        followers.lockGroup(number);
        Ticket reported =
                desk.act(
                        request.found() ? Act.CONFIRM_FOUND : Act.REPORT_NOT_FOUND,
                        number,
                        request.version(),
                        staff,
                        ticket -> {
                            List<UUID> taken = photos.claim(request.attachments(), staff);
                            if (request.found()) {
                                ticket.verifying()
                                        .found(
                                                acceptances.again(ticket, text, on.now()),
                                                taken,
                                                on);
                            } else {
                                ticket.verifying().notFound(text, taken, on);
                            }
                        });
        if (!request.found()) {
            followers.release(reported);
        }
        return reported;
    }
}
