package org.chengsheng.voice.handling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/** What a list of tickets is narrowed and sorted by; every value is an enum, a date or an id. */
public class TicketFilter {

    private static final String HELP_DUE =
            "(select h.due_at from voice_co_handling h where h.ticket_id = t.id and h.unit_id ="
                    + " :ownUnit)";

    /** How a ticket stands against its due moment. */
    public enum Due {
        OVERDUE,
        SOON,
        /** Whoever has it now is late with the next step. */
        STEP_OVERDUE,
        STEP_SOON,
        /** An urgent matter without a first response (3.4). */
        RESPONSE_WAITING,
        /** The same, and its limit is over. */
        RESPONSE_OVERDUE
    }

    /** What a ticket may lack. */
    public enum Without {
        UNIT("t.lead_unit_id is null"),
        CATEGORY("t.category_code is null"),
        AREA("coalesce(t.area, '') = ''");

        private final String condition;

        Without(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** Which end of the list comes first. */
    public enum Sort {
        DUE,
        NEWEST
    }

    /** Queues of the workbench; a queue holds what the caller can act on next. */
    public enum Queue {
        TO_ACCEPT(TicketState.PENDING_ACCEPTANCE),
        NEED_SUPPLEMENT(TicketState.NEED_SUPPLEMENT),
        TO_VERIFY(TicketState.VERIFYING),
        TO_DISPATCH(TicketState.ACCEPTED),
        TO_SIGN(TicketState.PENDING_SIGN),
        TO_HANDLE(TicketState.HANDLING),
        TO_REWORK(TicketState.REWORK),
        /** T13: the own unit was asked to help. */
        TO_HELP(TicketState.HANDLING),
        SUSPENDED(TicketState.SUSPENDED),
        TO_REVIEW(TicketState.PENDING_REVIEW),
        TO_CHECK(TicketState.PENDING_CHECK),
        TO_REVISIT(TicketState.REVISITING);

        private final TicketState state;

        Queue(TicketState state) {
            this.state = state;
        }

        TicketState state() {
            return state;
        }

        /**
         * Which tickets wait here. A call back is possible as soon as the reply is out, if nobody
         * rated yet and the kind is one that is called back.
         */
        String condition() {
            if (this == TO_HELP) {
                return "t.state in ('PENDING_SIGN', 'HANDLING', 'SUSPENDED', 'REWORK')";
            }
            String here = "t.state = '" + state.name() + "'";
            if (this != TO_REVISIT) {
                return here;
            }
            String kinds =
                    Arrays.stream(TicketKind.values())
                            .filter(TicketKind::isRevisited)
                            .map(kind -> "'" + kind.name() + "'")
                            .collect(Collectors.joining(", "));
            return "("
                    + here
                    + " or (t.state = 'REPLIED' and t.rated_at is null and t.kind in ("
                    + kinds
                    + ")))";
        }
    }

    @QueryParam("state")
    @Size(max = 18)
    List<TicketState> state = List.of();

    @QueryParam("kind")
    @Size(max = 5)
    List<TicketKind> kind = List.of();

    @QueryParam("source")
    @Size(max = 11)
    List<TicketSource> source = List.of();

    @QueryParam("unit")
    UUID unit;

    @QueryParam("category")
    @Size(max = 20)
    String category;

    @QueryParam("due")
    Due due;

    @QueryParam("queue")
    Queue queue;

    @QueryParam("import")
    UUID importId;

    @QueryParam("mine")
    boolean mine;

    /** Only what the caller can act on now. */
    @QueryParam("actable")
    boolean actable;

    @QueryParam("urgent")
    boolean urgent;

    /** Only what the check of the text put a flag on (T2). */
    @QueryParam("flagged")
    boolean flagged;

    /** Only what is in the bulletin of what is long overdue (T23). */
    @QueryParam("inBulletin")
    boolean inBulletin;

    /** Only complaints about staff, or none of them; who may not see them finds none. */
    @QueryParam("aboutStaff")
    Boolean aboutStaff;

    /** Part of the address, two characters at least. */
    @QueryParam("address")
    @Size(min = 2, max = 50, message = "{list.address}")
    String address;

    /** District the ticket lies in. */
    @QueryParam("area")
    @Size(max = 50)
    String area;

    /** Only tickets that lack these. */
    @QueryParam("without")
    @Size(max = 3)
    List<Without> without = List.of();

    /** Only tickets that this figure counts. */
    @QueryParam("measure")
    Measure measure;

    /** Submitted on the last days, today included; moves on with the day, unlike from and to. */
    @QueryParam("days")
    @Min(1)
    @Max(366)
    Integer days;

    @QueryParam("q")
    @Size(max = 100, message = "{list.words}")
    String q;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    /** Answered on this day, by the answer that counts now. */
    @QueryParam("repliedOn")
    LocalDate repliedOn;

    @QueryParam("closedOn")
    LocalDate closedOn;

    @QueryParam("sort")
    @DefaultValue("NEWEST")
    Sort sort = Sort.NEWEST;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;

    public boolean isByDue() {
        return sort == Sort.DUE;
    }

    /**
     * When whoever has to do something must have done it: a helping unit by the end of its help.
     */
    String moment() {
        return isOfHelp() ? HELP_DUE : "t.next_due_at";
    }

    boolean isOfHelp() {
        return queue == Queue.TO_HELP;
    }

    /** Narrowed to those whose next step is over or soon over. */
    boolean isByStep() {
        return due == Due.STEP_OVERDUE || due == Due.STEP_SOON;
    }

    /** The filter of a saved view. */
    public static TicketFilter of(FilterValues values) {
        TicketFilter filter = new TicketFilter();
        filter.state = orNone(values.state());
        filter.kind = orNone(values.kind());
        filter.source = orNone(values.source());
        filter.unit = values.unit();
        filter.category = values.category();
        filter.due = values.due();
        filter.queue = values.queue();
        filter.importId = values.importId();
        filter.mine = Boolean.TRUE.equals(values.mine());
        filter.actable = Boolean.TRUE.equals(values.actable());
        filter.urgent = Boolean.TRUE.equals(values.urgent());
        filter.flagged = Boolean.TRUE.equals(values.flagged());
        filter.inBulletin = Boolean.TRUE.equals(values.inBulletin());
        filter.aboutStaff = values.aboutStaff();
        filter.address = values.address();
        filter.days = values.days();
        filter.area = values.area();
        filter.without = orNone(values.without());
        filter.measure = values.measure();
        filter.q = values.q();
        filter.from = values.from();
        filter.to = values.to();
        filter.repliedOn = values.repliedOn();
        filter.closedOn = values.closedOn();
        filter.sort = values.sort() == null ? Sort.NEWEST : values.sort();
        return filter;
    }

    private static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : values;
    }
}
