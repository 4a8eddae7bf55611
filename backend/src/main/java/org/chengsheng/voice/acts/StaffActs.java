package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Ticket;

/**
 * Acts that can be prepared: several on one ticket (macros) or one on several (bulk). Each goes
 * through the same use case as from its own form, with the same permissions and refusals.
 */
@ApplicationScoped
public class StaffActs {

    private final AcceptTicket acceptTicket;
    private final DispatchTicket dispatchTicket;
    private final ReturnTicket returnTicket;
    private final ExtendTicket extendTicket;
    private final RevisitTicket revisitTicket;
    private final SuperviseTicket superviseTicket;
    private final TicketSight sight;

    StaffActs(
            AcceptTicket acceptTicket,
            DispatchTicket dispatchTicket,
            ReturnTicket returnTicket,
            ExtendTicket extendTicket,
            RevisitTicket revisitTicket,
            SuperviseTicket superviseTicket,
            TicketSight sight) {
        this.acceptTicket = acceptTicket;
        this.dispatchTicket = dispatchTicket;
        this.returnTicket = returnTicket;
        this.extendTicket = extendTicket;
        this.revisitTicket = revisitTicket;
        this.superviseTicket = superviseTicket;
        this.sight = sight;
    }

    /**
     * Those that need nothing of the single ticket; answers and verdicts are written one by one.
     */
    public enum Prepared {
        ACCEPT,
        DISPATCH,
        SIGN,
        TAKE_REWORK,
        URGE,
        SUPERVISE,
        AGREE_RETURN,
        REFUSE_RETURN,
        /** The lead passes it on, supervisor and leader grant it. */
        AGREE_EXTENSION,
        REFUSE_EXTENSION;

        public String label() {
            return Messages.label(this);
        }

        /** The acts of the life-cycle it may come down to. */
        public Set<Act> acts() {
            return switch (this) {
                case AGREE_RETURN -> EnumSet.of(Act.GRANT_RETURN);
                case AGREE_EXTENSION -> EnumSet.of(Act.ENDORSE_EXTENSION, Act.GRANT_EXTENSION);
                default -> EnumSet.of(Act.valueOf(name()));
            };
        }

        /** Somebody reads the words, so they cannot be left out. */
        public boolean needsWords() {
            return switch (this) {
                case URGE, SUPERVISE, REFUSE_RETURN, REFUSE_EXTENSION -> true;
                default -> false;
            };
        }
    }

    /**
     * What an act is done with; what it does not need stays null.
     *
     * @param categoryCode for ACCEPT; null keeps what the ticket has
     * @param unitId for DISPATCH
     */
    public record Words(
            @Size(max = 20, message = "{ticket.category}") String categoryCode,
            boolean urgent,
            UUID unitId,
            @Size(max = 500, message = "{ticket.note}") String note) {}

    /** Does the act to the ticket as the person saw it; the ticket carries its new version. */
    @Transactional
    public Ticket run(Prepared act, String number, int version, Words words, StaffMember staff) {
        return switch (act) {
            case ACCEPT -> accept(number, version, words, staff);
            case DISPATCH -> dispatch(number, version, words, staff);
            case SIGN -> dispatchTicket.sign(number, new DispatchTicket.Signature(version), staff);
            case TAKE_REWORK ->
                    revisitTicket.takeRework(number, new RevisitTicket.Takeover(version), staff);
            case URGE -> superviseTicket.urge(number, said(version, words), staff);
            case SUPERVISE -> superviseTicket.supervise(number, said(version, words), staff);
            case AGREE_RETURN, REFUSE_RETURN ->
                    returnTicket.decide(
                            number, decision(version, act == Prepared.AGREE_RETURN, words), staff);
            case AGREE_EXTENSION, REFUSE_EXTENSION ->
                    extendTicket.decide(
                            number,
                            decision(version, act == Prepared.AGREE_EXTENSION, words),
                            staff);
        };
    }

    private static SuperviseTicket.Words said(int version, Words words) {
        return new SuperviseTicket.Words(version, words.note());
    }

    private static Decision decision(int version, boolean yes, Words words) {
        return new Decision(
                version, yes ? Decision.Choice.APPROVE : Decision.Choice.REFUSE, words.note());
    }

    /** The kind stays what the citizen said; changing it needs a look at the ticket. */
    private Ticket accept(String number, int version, Words words, StaffMember staff) {
        Ticket ticket = sight.find(number, staff);
        String category =
                words.categoryCode() == null ? ticket.categoryCode() : words.categoryCode();
        return acceptTicket.accept(
                number,
                new AcceptTicket.Request(
                        version, ticket.kind(), category, words.urgent(), false, words.note()),
                staff);
    }

    private Ticket dispatch(String number, int version, Words words, StaffMember staff) {
        if (words.unitId() == null) {
            throw Refusal.invalid("unitId", Messages.text("prepared.unit"));
        }
        return dispatchTicket.dispatch(
                number,
                new DispatchTicket.Request(version, words.unitId(), List.of(), words.note()),
                staff);
    }
}
