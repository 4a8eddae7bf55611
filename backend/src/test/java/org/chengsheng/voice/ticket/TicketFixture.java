package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.calendar.CalendarFixture;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.geo.Datum;

/** Tickets in every state that can be reached, each brought there by its acts. */
public final class TicketFixture {

    /** A Monday, within office hours. */
    public static final Instant MONDAY = at("2026-11-23T09:00");

    public static final Instant TUESDAY = at("2026-11-24T09:00");

    public static final UUID UNIT = id(1);
    public static final UUID OTHER_UNIT = id(2);
    public static final Actor ACCEPTOR = staff(11, UNIT);
    public static final Actor DISPATCHER = staff(12, UNIT);
    public static final Actor HANDLER = staff(13, UNIT);
    public static final Actor LEAD = staff(14, UNIT);
    public static final Actor REVISITOR = staff(15, UNIT);
    public static final Actor SUPERVISOR = staff(16, id(3));
    public static final Actor CHECKER = staff(17, id(3));
    public static final Actor LEADER = staff(18, id(4));
    public static final Actor SECOND = staff(19, UNIT);
    public static final Place PLACE = new Place(30.1, 120.2, Datum.WGS84, "解放路夜市");
    public static final List<UUID> PHOTO = List.of(id(21));
    public static final UUID REPLY_TEXT = id(31);
    public static final String GOOD_REPLY = "一中队已于当晚到场清理占道摊位六处，并对两户经营者开具责令改正通知书，复查无反弹。";

    private static final WorkingCalendar CALENDAR = CalendarFixture.calendar();

    private TicketFixture() {}

    public static UUID id(int number) {
        return new UUID(0x7000L, 0x8000000000000000L + number);
    }

    public static Actor staff(int number, UUID unit) {
        return new Actor(Actor.Kind.STAFF, id(number), unit);
    }

    /** An act of this person at a moment, under the calendar and the seeded numbers. */
    public static Occasion on(Actor actor, Instant now) {
        return new Occasion(actor, now, CALENDAR, TicketRules.SEEDED);
    }

    static Filing filing(TicketKind kind, Place place, boolean aboutStaff) {
        return new Filing(
                kind,
                TicketSource.H5,
                "解放路夜市占道经营，晚上无法通行。",
                place,
                true,
                aboutStaff,
                null,
                false,
                null,
                new byte[32],
                List.of(),
                MONDAY,
                MONDAY.plusSeconds(86_400));
    }

    static Ticket file(TicketKind kind, Place place, boolean aboutStaff) {
        return Ticket.file(id(100), filing(kind, place, aboutStaff), Actor.CITIZEN, MONDAY);
    }

    public static Ticket pendingAcceptance(TicketKind kind) {
        return screened(file(kind, PLACE, false));
    }

    public static Ticket pendingAcceptanceAboutStaff() {
        return screened(file(TicketKind.COMPLAINT, null, true));
    }

    private static Ticket screened(Ticket ticket) {
        ticket.screen(null, false, MONDAY);
        return ticket;
    }

    public static Ticket needSupplement(TicketKind kind) {
        Ticket ticket = pendingAcceptance(kind);
        ticket.askSupplement("请说明具体位置", on(ACCEPTOR, MONDAY));
        return ticket;
    }

    public static Ticket accepted(TicketKind kind) {
        return accept(pendingAcceptance(kind));
    }

    public static Ticket pendingSign(TicketKind kind) {
        return dispatch(accepted(kind), UNIT);
    }

    public static Ticket handling(TicketKind kind) {
        Ticket ticket = pendingSign(kind);
        ticket.sign(HANDLER, MONDAY);
        return ticket;
    }

    public static Ticket pendingReview(TicketKind kind) {
        Ticket ticket = handling(kind);
        ticket.reviewing().submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, HANDLER, MONDAY);
        return ticket;
    }

    /** A 部件 or 事件 matter the lead has approved: somebody looks on site first. */
    public static Ticket pendingCheck() {
        Ticket ticket = pendingAcceptance(TicketKind.COMPLAINT);
        ticket.accept(fieldCase("E0508"), ACCEPTOR, MONDAY);
        dispatch(ticket, UNIT);
        ticket.sign(HANDLER, MONDAY);
        ticket.reviewing().submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, HANDLER, MONDAY);
        ticket.reviewing().approve(null, REPLY_TEXT, LEAD, MONDAY);
        return ticket;
    }

    public static Acceptance fieldCase(String category) {
        return new Acceptance(
                TicketKind.COMPLAINT,
                category,
                true,
                false,
                false,
                "5 WORKING_DAY",
                null,
                TUESDAY,
                null);
    }

    /** Danger: accepted at 9:00, first response within two hours. */
    public static Ticket urgent() {
        Ticket ticket = pendingAcceptance(TicketKind.COMPLAINT);
        Acceptance urgent =
                new Acceptance(
                        TicketKind.COMPLAINT,
                        null,
                        false,
                        true,
                        false,
                        "24 NATURAL_HOUR",
                        MONDAY.plusSeconds(7_200),
                        TUESDAY,
                        null);
        ticket.accept(urgent, ACCEPTOR, MONDAY);
        return dispatch(ticket, UNIT);
    }

    public static Ticket replied(TicketKind kind) {
        Ticket ticket = pendingReview(kind);
        ticket.reviewing().approve(null, REPLY_TEXT, LEAD, MONDAY);
        return ticket;
    }

    public static Ticket revisiting(TicketKind kind) {
        Ticket ticket = replied(kind);
        ticket.followingUp().rate(new Rating(true, false, false, List.of(), null), MONDAY);
        return ticket;
    }

    public static Ticket closed(TicketKind kind) {
        Ticket ticket = replied(kind);
        ticket.followingUp().closeUnrated(MONDAY);
        return ticket;
    }

    public static Ticket accept(Ticket ticket) {
        return accept(ticket, ACCEPTOR);
    }

    static Ticket accept(Ticket ticket, Actor by) {
        ticket.accept(Acceptance.plain(ticket.kind(), "E0508", false, TUESDAY, null), by, MONDAY);
        return ticket;
    }

    public static Ticket dispatch(Ticket ticket, UUID unit) {
        ticket.dispatch(DispatchOrder.to(unit), DISPATCHER, MONDAY);
        return ticket;
    }

    /** The event of the last act; forgets it and those before. */
    static EventDraft lastDraft(Ticket ticket) {
        List<EventDraft> drafts = ticket.takeDrafts();
        return drafts.get(drafts.size() - 1);
    }
}
