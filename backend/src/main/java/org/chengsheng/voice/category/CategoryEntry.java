package org.chengsheng.voice.category;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.TicketKind;

/**
 * A category as an administrator enters it.
 *
 * @param version of the row it was entered on; 0 for a new one
 */
record CategoryEntry(
        int version,
        @NotNull @Pattern(regexp = "[A-Z0-9]{1,20}", message = "{category.code}") String code,
        @NotBlank(message = "{category.name}") @Size(max = 40, message = "{category.name}")
                String name,
        TicketKind kind,
        boolean field,
        boolean urgent,
        @Size(max = 500, message = "{category.condition}") String condition,
        @Size(max = 500, message = "{category.condition}") String closeCondition,
        @Min(1) @Max(365) Integer limitValue,
        Limit.Unit limitUnit,
        UUID leadUnitId,
        @NotNull @Size(max = 10, message = "{category.coUnits}") List<@NotNull UUID> coUnitIds,
        @Min(10) @Max(5_000) int nearbyMetres,
        @Min(1) @Max(2_160) int nearbyHours,
        @NotNull @Size(max = 50, message = "{category.hints}")
                List<@NotNull @Pattern(regexp = "\\S{1,20}", message = "{category.hints}") String>
                        hints,
        @Min(0) @Max(9_999) int position,
        boolean active) {

    /** DEFAULT of domain.md 3.3 T7. */
    static final int NEARBY_METRES = 100;

    /** DEFAULT of domain.md 3.3 T7. */
    static final int NEARBY_HOURS = 72;

    static CategoryEntry of(Category it) {
        return new CategoryEntry(
                it.version(),
                it.code(),
                it.name(),
                it.kind(),
                it.field(),
                it.urgent(),
                it.condition(),
                it.closeCondition(),
                it.limitValue(),
                it.limitUnit(),
                it.leadUnitId(),
                it.coUnitIds(),
                it.nearbyMetres(),
                it.nearbyHours(),
                it.hints(),
                it.position(),
                it.active());
    }

    /** A new category before anything was said about it. */
    static CategoryEntry blank(String code, int position) {
        return new CategoryEntry(
                0,
                code,
                "",
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                NEARBY_METRES,
                NEARBY_HOURS,
                List.of(),
                position,
                true);
    }
}
