package org.chengsheng.platform.spreadsheet;

import java.math.BigDecimal;

/** Money in a cell: a number people can add up, in 元 to the 分. */
public record Money(BigDecimal yuan) {

    private static final int PLACES = 2;

    /** Of the register's integer 分. */
    public static Money ofCents(long cents) {
        return new Money(BigDecimal.valueOf(cents, PLACES));
    }

    /** As a person writes it, 12.50. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
