package org.chengsheng.publicity.plan;

/** How often a target has to be met. */
enum TargetPeriod {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private final int months;

    TargetPeriod(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    int timesAYear() {
        return 12 / months;
    }
}
