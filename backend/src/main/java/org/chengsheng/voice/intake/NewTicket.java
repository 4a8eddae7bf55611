package org.chengsheng.voice.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.ticket.ConductReason;
import org.chengsheng.voice.ticket.Place;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;

/**
 * What a citizen sends; staff send the same for somebody on the phone or at the desk, with {@code
 * receivedAt}.
 *
 * @param text 5 to 5000 characters, kept as written
 * @param accused about whom, only with aboutStaff
 * @param accusedUnitId a unit picked from the list, only with aboutStaff
 * @param conduct what they are said to have done, only with aboutStaff
 * @param attachments upload ids, at most 9
 */
public record NewTicket(
        @NotNull(message = "{ticket.kind}") TicketKind kind,
        @NotNull(message = "{ticket.text}") @Size(min = 5, max = 5000, message = "{ticket.text}")
                String text,
        @Valid NewPlace place,
        @Valid NewContact contact,
        boolean mayPublish,
        boolean aboutStaff,
        @Size(max = 500, message = "{ticket.accused}") String accused,
        UUID accusedUnitId,
        ConductReason conduct,
        @Size(max = 9, message = "{ticket.attachments}")
                List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String> attachments,
        TicketSource source,
        Instant receivedAt) {

    /** A point with its datum, a typed address, or both. */
    public record NewPlace(
            @DecimalMin(value = "-90", message = "{place.outside}")
                    @DecimalMax(value = "90", message = "{place.outside}")
                    Double lat,
            @DecimalMin(value = "-180", message = "{place.outside}")
                    @DecimalMax(value = "180", message = "{place.outside}")
                    Double lon,
            Datum datum,
            @Size(max = 200, message = "{place.address}") String address) {

        Place toPlace() {
            if ((lat == null) != (lon == null)) {
                throw Refusal.invalid("place", Messages.text("place.half"));
            }
            String typed = Texts.orNull(address);
            if (lat == null) {
                return typed == null ? null : new Place(null, null, null, typed);
            }
            Datum given = datum == null ? Datum.WGS84 : datum;
            Position position = Position.from(lat, lon, given);
            return new Place(position.lat(), position.lon(), given, typed);
        }
    }

    /** How to reach the citizen; both optional. */
    public record NewContact(
            @Size(max = 40, message = "{contact.name}") String name,
            @Pattern(regexp = "\\s*|[+0-9 ()-]{5,20}", message = "{contact.phone}") String phone) {

        Contact toContact() {
            return new Contact(Texts.orNull(name), Texts.orNull(phone));
        }
    }

    /** Then neither the WeChat user nor the minute of sending is kept (3.5.6). */
    boolean isAnonymousAboutStaff() {
        return aboutStaff && toContact().isEmpty();
    }

    Place toPlace() {
        return place == null ? null : place.toPlace();
    }

    Contact toContact() {
        return contact == null ? Contact.NONE : contact.toContact();
    }

    List<String> uploads() {
        return attachments == null ? List.of() : attachments;
    }
}
