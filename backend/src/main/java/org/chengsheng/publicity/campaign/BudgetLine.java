package org.chengsheng.publicity.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** 年度经费的一项 (M-025): so much money for a year; activities draw on it. */
@Entity
@Table(name = "publicity_budget_line")
class BudgetLine extends YearPart {

    /** In 分. */
    private long amount;

    protected BudgetLine() {}

    BudgetLine(int year) {
        super(year);
    }

    void write(WriteYearFrame.BudgetEntry entry) {
        name(entry.title());
        amount = entry.amount();
    }

    @Override
    WriteYearFrame.BudgetEntry asWritten() {
        return new WriteYearFrame.BudgetEntry(version(), title(), amount);
    }

    long amount() {
        return amount;
    }
}
