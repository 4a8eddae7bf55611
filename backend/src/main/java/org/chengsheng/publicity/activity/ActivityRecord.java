package org.chengsheng.publicity.activity;

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

/** The columns of an activity and how they are read; only {@link Activity} writes them. */
@MappedSuperclass
abstract class ActivityRecord {

    @Id UUID id;
    String number;

    @Enumerated(EnumType.STRING)
    ActivityKind kind;

    String title;
    String slogan;
    String intro;

    @Enumerated(EnumType.STRING)
    ActivityState state;

    UUID unitId;
    UUID createdBy;
    boolean openToPublic;
    Instant startsAt;
    Instant endsAt;
    boolean timeSettled = true;
    Instant firstStartsAt;
    @Embedded ActivityPlace place;
    String[] audience = {};
    boolean minors;
    int expectedPeople;
    Integer capacity;

    @Column(name = "signup_opens_at")
    Instant signUpOpensAt;

    @Column(name = "signup_closes_at")
    Instant signUpClosesAt;

    @Embedded Budget budget = Budget.NONE;
    @Embedded PolicePermission permission;
    UUID seriesId;
    String publicReason;
    UUID approverId;
    Instant submittedAt;
    Instant approvedAt;
    Instant publishedAt;
    Instant beganAt;
    Instant endedAt;
    Instant evaluatedAt;
    Instant closedAt;
    Instant createdAt;
    Instant updatedAt;

    @ColumnTransformer(read = "null::text", write = "?::tsvector")
    String search = "";

    @Version int version;

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public ActivityKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String slogan() {
        return slogan;
    }

    /** What citizens read about it, or null. */
    public String intro() {
        return intro;
    }

    public ActivityState state() {
        return state;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public ActivityTime time() {
        return new ActivityTime(startsAt, endsAt);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** False: postponed, and when it takes place is not known yet. */
    public boolean timeSettled() {
        return timeSettled;
    }

    /** The start people were first told, or null before it was published. */
    public Instant firstStartsAt() {
        return firstStartsAt;
    }

    public Optional<ActivityPlace> place() {
        return Optional.ofNullable(place);
    }

    public List<String> audience() {
        return List.of(audience);
    }

    /** A guardian must consent to a sign-up (M-034). */
    public boolean forMinors() {
        return minors;
    }

    public int expectedPeople() {
        return expectedPeople;
    }

    /** How many may sign up and when; empty: nobody signs up. */
    public Optional<SignUpWindow> signUp() {
        return Optional.ofNullable(capacity)
                .map(places -> new SignUpWindow(places, signUpOpensAt, signUpClosesAt));
    }

    public Budget budget() {
        return budget == null ? Budget.NONE : budget;
    }

    public PolicePermission permission() {
        return permission == null ? PolicePermission.NONE : permission;
    }

    public UUID seriesId() {
        return seriesId;
    }

    /** Why it is postponed or cancelled, as citizens are told; else null. */
    public String publicReason() {
        return publicReason;
    }

    public UUID approverId() {
        return approverId;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** When it really began, or null. */
    public Instant beganAt() {
        return beganAt;
    }

    /** When it really ended, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** When it was closed, or null. */
    public Instant closedAt() {
        return closedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }

    /** Citizens may read it: it was published for them, also when it was cancelled later. */
    public boolean isPublic() {
        return openToPublic && publishedAt != null;
    }

    public boolean openToPublic() {
        return openToPublic;
    }

    /**
     * Citizens may sign up at this moment, as far as the activity says; places are counted there.
     */
    public boolean takesSignUps(Instant now) {
        return isPublic()
                && state == ActivityState.PUBLISHED
                && capacity != null
                && (signUpOpensAt == null || !now.isBefore(signUpOpensAt))
                && now.isBefore(signUpClosesAt == null ? startsAt : signUpClosesAt);
    }
}
