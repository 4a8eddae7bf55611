package org.chengsheng.publicity.campaign;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;

/** Something a year's activities are sorted under; its title is its own in that year. */
@MappedSuperclass
abstract class YearPart {

    @Id private UUID id;
    private int year;
    private String title;
    @Version private int version;

    protected YearPart() {}

    YearPart(int year) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
    }

    void name(String written) {
        title = written.strip();
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(asWritten());
        }
    }

    /** As it is sent to be changed. */
    abstract Object asWritten();

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }
}
