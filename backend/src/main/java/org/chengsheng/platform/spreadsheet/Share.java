package org.chengsheng.platform.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole in a cell; people read it in percent, to one place.
 *
 * @param value 1 is the whole, to a tenth of a percent
 */
public record Share(BigDecimal value) {

    private static final int PLACES = 3;

    public static Share of(long part, long whole) {
        return new Share(
                BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP));
    }

    /** As a person writes it, 62.5%. */
    @Override
    public String toString() {
        return value.movePointRight(2).toPlainString() + "%";
    }
}
