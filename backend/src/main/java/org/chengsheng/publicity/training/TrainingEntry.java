package org.chengsheng.publicity.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the officer enters of a session.
 *
 * @param version 0 for a new one
 * @param outline what is taught
 * @param hours of teaching, half hours are possible
 * @param trainer who teaches, an expert from outside too
 * @param units whose people are asked
 * @param informantsOnly only officers and correspondents of the units
 */
record TrainingEntry(
        int version,
        @NotBlank(message = "{training.theme}") @Size(max = 100, message = "{training.theme}")
                String theme,
        @Size(max = 2000, message = "{training.outline}") String outline,
        @NotNull(message = "{training.startsAt}") Instant startsAt,
        @NotNull(message = "{training.hours}")
                @DecimalMin(value = "0.5", message = "{training.hours}")
                @DecimalMax(value = "40", message = "{training.hours}")
                @Digits(integer = 2, fraction = 1, message = "{training.hours}")
                BigDecimal hours,
        @NotBlank(message = "{training.place}") @Size(max = 100, message = "{training.place}")
                String place,
        @NotBlank(message = "{training.trainer}") @Size(max = 60, message = "{training.trainer}")
                String trainer,
        @NotEmpty(message = "{training.units}") @Size(max = 50, message = "{training.units}")
                List<@NotNull(message = "{training.units}") UUID> units,
        boolean informantsOnly) {}
