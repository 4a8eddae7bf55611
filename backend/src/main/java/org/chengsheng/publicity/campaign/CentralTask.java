package org.chengsheng.publicity.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** 中心工作 (M-022): what the year is about; targets and activities carry it as a tag. */
@Entity
@Table(name = "publicity_central_task")
class CentralTask extends YearPart {

    @Enumerated(EnumType.STRING)
    private TaskSource source;

    protected CentralTask() {}

    CentralTask(int year) {
        super(year);
    }

    /** Who has made it central: 市委市政府 or this bureau. */
    enum TaskSource {
        CITY,
        BUREAU
    }

    void write(WriteYearFrame.TaskEntry entry) {
        name(entry.title());
        source = entry.source();
    }

    @Override
    WriteYearFrame.TaskEntry asWritten() {
        return new WriteYearFrame.TaskEntry(version(), title(), source);
    }

    TaskSource source() {
        return source;
    }
}
