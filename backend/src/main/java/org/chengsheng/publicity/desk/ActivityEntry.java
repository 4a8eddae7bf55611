package org.chengsheng.publicity.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityOutline;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityTime;
import org.chengsheng.publicity.activity.PolicePermission;
import org.chengsheng.publicity.activity.SignUpWindow;

/**
 * A whole activity as somebody entered it.
 *
 * @param version 0 for a new one
 * @param unitId whose it is, fixed when it is drafted; null: the own unit's
 * @param audience codes of the dictionary
 * @param signUp null: nobody signs up
 */
public record ActivityEntry(
        int version,
        @NotNull(message = "{activity.kind}") ActivityKind kind,
        @NotBlank(message = "{activity.title}") @Size(max = 60, message = "{activity.title}")
                String title,
        @Size(max = 60, message = "{plan.text}") String slogan,
        @Size(max = 2000, message = "{plan.text}") String intro,
        UUID unitId,
        boolean openToPublic,
        @NotNull(message = "{activity.time}") Instant startsAt,
        @NotNull(message = "{activity.time}") Instant endsAt,
        @Valid ActivityEntry.PlaceEntry place,
        @Size(max = 20, message = "{plan.rows}")
                List<@NotNull @Size(max = 20, message = "{plan.text}") String> audience,
        boolean minors,
        @Min(value = 0, message = "{activity.people}")
                @Max(value = 1_000_000, message = "{activity.people}")
                int expectedPeople,
        @Valid ActivityEntry.SignUpEntry signUp,
        @Valid ActivityEntry.PermissionEntry permission,
        @Valid ActivityPlan plan) {

    public ActivityEntry {
        title = Words.orNull(title);
        slogan = Words.orNull(slogan);
        intro = Words.orNull(intro);
        audience = audience == null ? List.of() : audience;
        plan = plan == null ? ActivityPlan.EMPTY : plan;
    }

    /** 地点: a point in the system it was received in, an address, or both. */
    public record PlaceEntry(
            @DecimalMin(value = "-90", message = "{place.outside}")
                    @DecimalMax(value = "90", message = "{place.outside}")
                    Double lat,
            @DecimalMin(value = "-180", message = "{place.outside}")
                    @DecimalMax(value = "180", message = "{place.outside}")
                    Double lon,
            Datum datum,
            @Size(max = 100, message = "{plan.text}") String address) {

        ActivityPlace place() {
            String where = Words.orNull(address);
            if (lat == null || lon == null) {
                return where == null ? null : new ActivityPlace(null, null, null, where);
            }
            Datum system = datum == null ? Datum.WGS84 : datum;
            Position at = Position.from(lat, lon, system);
            return new ActivityPlace(at.lat(), at.lon(), system, where);
        }
    }

    /** 报名. */
    public record SignUpEntry(
            @Min(value = 1, message = "{activity.capacity}")
                    @Max(value = 100_000, message = "{activity.capacity}")
                    int capacity,
            Instant opensAt,
            Instant closesAt) {}

    /** 安全许可. */
    public record PermissionEntry(
            @Size(max = 60, message = "{plan.text}") String number, LocalDate submittedOn) {

        PolicePermission permission() {
            return new PolicePermission(Words.orNull(number), submittedOn);
        }
    }

    /**
     * @param minorsExpected the dictionary says so of the audience
     */
    ActivityOutline outline(boolean minorsExpected) {
        if (audience.stream().distinct().count() != audience.size()) {
            throw Refusal.invalid("audience", Messages.text("activity.audienceTwice"));
        }
        return new ActivityOutline(
                kind,
                title,
                slogan,
                intro,
                openToPublic,
                new ActivityTime(startsAt, endsAt),
                place == null ? null : place.place(),
                audience,
                minors || minorsExpected,
                expectedPeople,
                signUp == null
                        ? null
                        : new SignUpWindow(signUp.capacity(), signUp.opensAt(), signUp.closesAt()));
    }

    PolicePermission known() {
        return permission == null ? null : permission.permission();
    }
}
