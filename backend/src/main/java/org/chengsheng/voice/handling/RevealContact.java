package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.discipline.RevealRequests;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Showing a citizen's name and phone is an act with a reason, limited and logged. */
@ApplicationScoped
class RevealContact {

    private static final String[] MAY = {
        Roles.ACCEPTOR, Roles.UNIT_HANDLER, Roles.REVISITOR, Roles.SUPERVISOR
    };

    private final TicketDesk desk;
    private final Contacts contacts;
    private final RevealRequests approvals;
    private final RateLimits limits;
    private final Settings settings;
    private final AuditLog audit;

    RevealContact(
            TicketDesk desk,
            Contacts contacts,
            RevealRequests approvals,
            RateLimits limits,
            Settings settings,
            AuditLog audit) {
        this.desk = desk;
        this.contacts = contacts;
        this.approvals = approvals;
        this.limits = limits;
        this.settings = settings;
        this.audit = audit;
    }

    @Schema(name = "RevealRequest")
    record Request(@NotNull @Size(min = 4, max = 200, message = "{reveal.reason}") String reason) {}

    /** A handler sees the contact of the tickets signed for, not of the whole unit. */
    static boolean mayReveal(StaffMember staff, Ticket ticket) {
        if (ticket.isAboutStaff()) {
            // Whoever it is open to may ask; a second person must have agreed (3.5.6).
            return !ticket.isAnonymous();
        }
        if (ticket.isAnonymous() || !staff.hasAnyRole(MAY)) {
            return false;
        }
        boolean onlyHandler = !staff.hasAnyRole(Roles.ACCEPTOR, Roles.REVISITOR, Roles.SUPERVISOR);
        return !onlyHandler || staff.id().equals(ticket.handlerId());
    }

    @Transactional
    Contact handle(String number, Request request, StaffMember staff) {
        String reason = Texts.clean("reason", request.reason(), 4);
        Ticket ticket = desk.find(number, staff);
        if (!mayReveal(staff, ticket)) {
            throw new Refusal(VoiceCode.VOICE_ACT_NOT_YOURS);
        }
        if (ticket.isAboutStaff()) {
            approvals.requireGranted(ticket, staff);
        }
        limits.take(
                new RateLimits.Limit(
                        "reveal-staff", settings.number("limit.reveal-staff"), Duration.ofDays(1)),
                staff.id().toString());
        audit.record(staff.id(), "REVEAL_CONTACT", "ticket", ticket.number(), reason);
        return contacts.find(ticket.id()).orElse(Contact.NONE);
    }
}
