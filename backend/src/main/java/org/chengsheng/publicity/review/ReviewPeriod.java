package org.chengsheng.publicity.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;

/** Some years before the product with the figures a paper states for them, whole. */
@Entity
@Table(name = "publicity_review_period")
class ReviewPeriod {

    @Id private UUID id;
    private int fromYear;
    private int toYear;
    private String source;

    private String[] measures;
    private Long[] figures;

    private UUID enteredBy;
    private Instant enteredAt;
    @Version private int version;

    protected ReviewPeriod() {}

    ReviewPeriod(UUID id, int fromYear, int toYear) {
        this.id = id;
        this.fromYear = fromYear;
        this.toYear = toYear;
    }

    void write(String from, Map<ReviewMeasure, Long> stated, UUID author, Instant now) {
        source = from;
        measures = stated.keySet().stream().map(Enum::name).toArray(String[]::new);
        figures =
                Arrays.stream(measures)
                        .map(it -> stated.get(ReviewMeasure.valueOf(it)))
                        .toArray(Long[]::new);
        enteredBy = author;
        enteredAt = now;
    }

    /** 0 is what somebody has seen where nothing was entered yet. */
    void requireVersion(int seen) {
        if (seen != version()) {
            throw Refusal.stale(new Standing(version(), source));
        }
    }

    /** What a client that wrote over an old picture must know. */
    record Standing(int version, String source) {}

    int version() {
        return enteredAt == null ? 0 : version + 1;
    }

    int fromYear() {
        return fromYear;
    }

    int toYear() {
        return toYear;
    }

    String source() {
        return source;
    }

    Map<ReviewMeasure, Long> figures() {
        Map<ReviewMeasure, Long> stated = new EnumMap<>(ReviewMeasure.class);
        for (int at = 0; at < measures.length; at++) {
            stated.put(ReviewMeasure.valueOf(measures[at]), figures[at]);
        }
        return stated;
    }
}
