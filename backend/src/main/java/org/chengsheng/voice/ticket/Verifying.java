package org.chengsheng.voice.ticket;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T8: somebody looks on site before a field matter is taken (核实). */
public final class Verifying {

    private final Ticket ticket;

    Verifying(Ticket ticket) {
        this.ticket = ticket;
    }

    /** The acceptor sends somebody to look; kind and category are decided with it. */
    public void send(Acceptance acceptance, Occasion on) {
        ticket.requireNewAcceptor(Act.SEND_TO_VERIFY, on.actor());
        if (!acceptance.fieldCase() || ticket.isAboutStaff()) {
            throw new Refusal(VoiceCode.VOICE_NOT_FIELD_CASE);
        }
        ticket.classify(acceptance);
        ticket.acceptorId = on.actor().id();
        ticket.record(
                Act.SEND_TO_VERIFY,
                TicketState.VERIFYING,
                on.actor(),
                on.now(),
                acceptance.note(),
                List.of(),
                Map.of("category", acceptance.categoryCode()));
    }

    /** It is there: the matter is taken and the handling clock starts. */
    public void found(Acceptance acceptance, List<UUID> photos, Occasion on) {
        ticket.require(Act.CONFIRM_FOUND, on.actor());
        if (photos.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_VERIFY_PHOTO_REQUIRED);
        }
        ticket.checkerId = on.actor().id();
        ticket.take(Act.CONFIRM_FOUND, acceptance, photos, on.actor(), on.now());
    }

    /** It is not there: shown from at least two sides. */
    public void notFound(String report, List<UUID> photos, Occasion on) {
        ticket.require(Act.REPORT_NOT_FOUND, on.actor());
        int least = on.number(TicketRules.Rule.NOT_FOUND_PHOTOS);
        if (photos.size() < least) {
            throw new Refusal(VoiceCode.VOICE_NOT_FOUND_PHOTOS, least);
        }
        ticket.checkerId = on.actor().id();
        ticket.declining().notFound(report, photos, on);
    }
}
