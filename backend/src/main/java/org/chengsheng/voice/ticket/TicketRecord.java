package org.chengsheng.voice.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * The columns of a ticket and how they are read. What happens to them is decided in {@link Ticket}
 * alone, the only class that writes them.
 */
@MappedSuperclass
abstract class TicketRecord {

    @Id UUID id;
    String number;
    String externalNumber;

    @Enumerated(EnumType.STRING)
    TicketKind kind;

    @Enumerated(EnumType.STRING)
    TicketState state;

    @Enumerated(EnumType.STRING)
    TicketSource source;

    @Column(updatable = false)
    String text;

    String summary;
    String categoryCode;
    boolean urgent;
    @Embedded IsolationColumns kept;
    boolean mayPublish;
    boolean flagged;
    String flagReason;
    @Embedded Place place;

    /** Put down by the database when the ticket is written. */
    @Column(insertable = false, updatable = false)
    String area;

    int photoCount;
    boolean anonymous;
    UUID citizenId;
    byte[] receiptHash;
    UUID acceptorId;
    UUID leadUnitId;
    UUID handlerId;
    Instant submittedAt;
    Instant promisedAt;
    Instant acceptedAt;
    Instant dueAt;
    Instant pausedAt;
    long pausedSeconds;
    Instant repliedAt;
    Instant closedAt;
    String question;
    int supplementRequests;
    int revisitTries;
    Instant revisitedAt;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    UUID replyTextId;
    Instant ratedAt;
    Boolean contacted;
    Boolean solved;
    Boolean satisfied;
    String[] ratingReasons = {};
    String ratingComment;
    boolean hidden;

    /** Written once as a tsvector literal; {@link Tickets} adds terms later, in the database. */
    @Column(updatable = false)
    @ColumnTransformer(read = "null::text", write = "?::tsvector")
    String search = "";

    int eventCount;
    byte[] eventHead = EventChain.ROOT;

    boolean petition;
    boolean fieldCase;
    @Embedded Asked asked;
    @Embedded StageTime stageTime;
    UUID seconderId;
    UUID reviewerId;
    UUID checkerId;
    UUID previousHandlerId;
    UUID[] formerHandlers = {};
    UUID[] examiners = {};
    UUID firstUnitId;
    UUID[] returnedUnits = {};
    UUID[] coUnits = {};
    Instant dispatchedAt;
    Instant signDueAt;
    Instant signedAt;
    Instant originalDueAt;
    boolean dueProvisional;
    int dueCalendar = 1;
    Instant suspendedUntil;
    int extensionCount;
    int reworkCount;
    boolean overdue;
    Instant respondDueAt;
    Instant respondedAt;
    int respondWarned;
    Instant firstRepliedAt;
    UUID mergedInto;
    int followerCount;
    String transferredTo;

    @Enumerated(EnumType.STRING)
    DeclineReason declineReason;

    Instant declinedAt;
    boolean objected;
    boolean leaderNoted;
    boolean citizenLeft;
    boolean reopened;
    boolean citizenReopened;
    Instant urgedAt;
    int warnedStep;
    Instant supervisedAt;
    String supervisionTrigger;
    Instant supervisionDueAt;
    Instant bulletinAt;

    @Version int version;

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String externalNumber() {
        return externalNumber;
    }

    public TicketKind kind() {
        return kind;
    }

    public TicketState state() {
        return state;
    }

    public TicketSource source() {
        return source;
    }

    public String text() {
        return text;
    }

    public String summary() {
        return summary;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public boolean isAboutStaff() {
        return kept.aboutStaff();
    }

    public String accused() {
        return kept.accused();
    }

    /** What the accused are said to have done, or null. */
    public ConductReason conduct() {
        return kept.conduct();
    }

    /** Whom a complaint about staff is kept from; empty for every other ticket. */
    public Optional<Isolation> isolation() {
        return kept.isolation();
    }

    public boolean mayPublish() {
        return mayPublish;
    }

    public boolean isFlagged() {
        return flagged;
    }

    public String flagReason() {
        return flagReason;
    }

    /** Null when the matter has no place. */
    public Place place() {
        return place;
    }

    /** District it lies in; null while unknown, empty outside all. */
    public String area() {
        return area;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public UUID citizenId() {
        return citizenId;
    }

    public byte[] receiptHash() {
        return receiptHash;
    }

    public UUID leadUnitId() {
        return leadUnitId;
    }

    public UUID handlerId() {
        return handlerId;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant promisedAt() {
        return promisedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** How long the acceptance clock stood still while the citizen was asked. */
    long pausedSeconds() {
        return pausedSeconds;
    }

    /** The step it waits at, null where nobody has to do anything more. */
    public StageTime stageTime() {
        return stageTime;
    }

    /**
     * Until when whoever has the ticket must have done the next step: the end of the step or of the
     * whole ticket, whichever is first; null when nothing has to be done. Lists read the same from
     * next_due_at.
     */
    public Instant nextDueAt() {
        Instant step = stageTime == null ? null : stageTime.dueAt();
        if (closedAt != null || dueAt == null || pausedAt != null || repliedAt != null) {
            return closedAt != null ? null : step;
        }
        return step == null || dueAt.isBefore(step) ? dueAt : step;
    }

    public Instant repliedAt() {
        return repliedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String question() {
        return question;
    }

    public Outcome outcome() {
        return outcome;
    }

    public UUID replyTextId() {
        return replyTextId;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    public Boolean contacted() {
        return contacted;
    }

    public Boolean solved() {
        return solved;
    }

    public Boolean satisfied() {
        return satisfied;
    }

    public List<String> ratingReasons() {
        return List.of(ratingReasons);
    }

    public String ratingComment() {
        return ratingComment;
    }

    public boolean isHidden() {
        return hidden;
    }

    public int eventCount() {
        return eventCount;
    }

    public byte[] eventHead() {
        return eventHead.clone();
    }

    public int version() {
        return version;
    }

    public boolean isPetition() {
        return petition;
    }

    /** 部件 or 事件 (domain.md 2.5): can be verified and checked on site. */
    public boolean isFieldCase() {
        return fieldCase;
    }

    /** What waits for another person's decision, or null. */
    public Asked asked() {
        return asked;
    }

    /** T17: urgent or noted by a leader, so the supervisor reviews. */
    public boolean isEscalated() {
        return urgent || leaderNoted;
    }

    public UUID acceptorId() {
        return acceptorId;
    }

    public UUID checkerId() {
        return checkerId;
    }

    /** Who handled it before a rework. */
    public UUID previousHandlerId() {
        return previousHandlerId;
    }

    /** 首接负责: the first unit it was given to. */
    public UUID firstUnitId() {
        return firstUnitId;
    }

    public List<UUID> coUnits() {
        return List.of(coUnits);
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public Instant signDueAt() {
        return signDueAt;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** The due moment before any extension. */
    public Instant originalDueAt() {
        return originalDueAt;
    }

    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public Instant pausedAt() {
        return pausedAt;
    }

    public Instant suspendedUntil() {
        return suspendedUntil;
    }

    public int extensionCount() {
        return extensionCount;
    }

    public int reworkCount() {
        return reworkCount;
    }

    /** Was answered late once; a rework does not take this away. */
    public boolean wasOverdue() {
        return overdue;
    }

    /** 3.4: until when an urgent matter has its first response; null for all others. */
    public Instant respondDueAt() {
        return respondDueAt;
    }

    public Instant respondedAt() {
        return respondedAt;
    }

    /** 0 before any reminder of the first response, see {@link Responding#warn}. */
    public int respondWarned() {
        return respondWarned;
    }

    /** The ticket it is handled with, or null. */
    public UUID mergedInto() {
        return mergedInto;
    }

    public int followerCount() {
        return followerCount;
    }

    public String transferredTo() {
        return transferredTo;
    }

    public DeclineReason declineReason() {
        return declineReason;
    }

    public Instant declinedAt() {
        return declinedAt;
    }

    public boolean isLeaderNoted() {
        return leaderNoted;
    }

    public boolean isReopened() {
        return reopened;
    }

    /** The citizen withdrew a danger; it is followed up all the same. */
    public boolean isCitizenLeft() {
        return citizenLeft;
    }

    public Instant urgedAt() {
        return urgedAt;
    }

    public int warnedStep() {
        return warnedStep;
    }

    public Instant supervisedAt() {
        return supervisedAt;
    }

    public String supervisionTrigger() {
        return supervisionTrigger;
    }

    /** T23: since when it is in the bulletin of what is long overdue, or null. */
    public Instant bulletinAt() {
        return bulletinAt;
    }

    public Instant supervisionDueAt() {
        return supervisionDueAt;
    }
}
