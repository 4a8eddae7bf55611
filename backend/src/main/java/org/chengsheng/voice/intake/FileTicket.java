package org.chengsheng.voice.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.Receipts;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.deadline.Deadline;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.discipline.IsolateTicket;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.Filing;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.Tickets;

/** T1 and T2: a matter enters the register, whoever's hand wrote it down. */
@ApplicationScoped
public class FileTicket {

    private static final int MOST_PHOTOS = 9;
    private static final int SHORTEST_TEXT = 5;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Tickets tickets;
    private final Contacts contacts;
    private final Receipts receipts;
    private final Uploads uploads;
    private final Deadlines deadlines;
    private final IsolateTicket isolate;
    private final Settings settings;
    private final Idempotency idempotency;
    private final Clock clock;

    FileTicket(
            Tickets tickets,
            Contacts contacts,
            Receipts receipts,
            Uploads uploads,
            Deadlines deadlines,
            IsolateTicket isolate,
            Settings settings,
            Idempotency idempotency,
            Clock clock) {
        this.tickets = tickets;
        this.contacts = contacts;
        this.receipts = receipts;
        this.uploads = uploads;
        this.deadlines = deadlines;
        this.isolate = isolate;
        this.settings = settings;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Who files and how.
     *
     * @param actor the citizen, or the member of staff who writes it down
     * @param scope of the idempotency key
     * @param uploadOwner whose uploads may be attached
     * @param citizenId the WeChat user, or null
     * @param source the channel
     * @param suspicion what the text check found, or null
     */
    public record Desk(
            Actor actor,
            String scope,
            String uploadOwner,
            UUID citizenId,
            TicketSource source,
            String suspicion) {}

    /** What the citizen keeps. The receipt code is shown this once. */
    public record Receipt(
            String number, String receiptCode, Instant promisedAt, Deadline deadline) {}

    @Transactional
    public Receipt handle(String idempotencyKey, NewTicket request, Desk desk) {
        return idempotency.once(
                desk.scope(), idempotencyKey, request, Receipt.class, () -> file(request, desk));
    }

    private boolean speaksOfDanger(String text) {
        return settings.words("voice.danger-words").stream().anyMatch(text::contains);
    }

    /** The minute could tell who it was; an anonymous complaint about staff keeps the hour. */
    private static Instant kept(NewTicket request, Instant moment) {
        return request.isAnonymousAboutStaff() ? moment.truncatedTo(ChronoUnit.HOURS) : moment;
    }

    private Receipt file(NewTicket request, Desk desk) {
        Instant now = clock.instant();
        Instant submittedAt =
                kept(request, request.receivedAt() == null ? now : request.receivedAt());
        if (submittedAt.isAfter(now.plus(CLOCK_SKEW))) {
            throw new Refusal(VoiceCode.VOICE_RECEIVED_IN_FUTURE);
        }
        String text = Texts.clean("text", request.text(), SHORTEST_TEXT);
        Contact contact = request.toContact();
        String code = receipts.next();
        Deadline deadline = deadlines.promise(submittedAt, request.kind(), request.aboutStaff());
        List<UUID> photos =
                uploads.claim(
                        request.uploads(),
                        desk.uploadOwner(),
                        MOST_PHOTOS,
                        () -> new Refusal(VoiceCode.VOICE_UPLOAD_UNKNOWN));
        Filing filing =
                new Filing(
                        request.kind(),
                        desk.source(),
                        text,
                        request.toPlace(),
                        contact.isEmpty(),
                        request.aboutStaff(),
                        request.aboutStaff() ? Texts.orNull(request.accused()) : null,
                        request.mayPublish(),
                        request.isAnonymousAboutStaff() ? null : desk.citizenId(),
                        receipts.hash(code),
                        photos,
                        submittedAt,
                        deadline.dueAt());
        Instant filedAt = kept(request, now);
        UUID id = UuidCreator.getTimeOrderedEpoch(filedAt);
        Ticket ticket = Ticket.file(id, filing, desk.actor(), filedAt);
        ticket.screen(desk.suspicion(), speaksOfDanger(text), filedAt);
        if (request.aboutStaff()) {
            IsolateTicket.Named named =
                    isolate.named(id, request.accusedUnitId(), filing.accused());
            ticket.isolating().atFiling(named.isolation(), request.conduct());
            tickets.add(ticket);
            named.keep();
        } else {
            tickets.add(ticket);
        }
        if (!contact.isEmpty()) {
            contacts.add(ticket.id(), contact);
        }
        return new Receipt(ticket.number(), code, deadline.dueAt(), deadline);
    }
}
