package org.chengsheng.publicity.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A session in the list. */
public record TrainingRow(
        UUID id,
        String theme,
        Instant startsAt,
        BigDecimal hours,
        String place,
        String trainer,
        TrainingState state,
        int invited,
        int present,
        int passed) {}
