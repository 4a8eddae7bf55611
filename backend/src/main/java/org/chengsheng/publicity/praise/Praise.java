package org.chengsheng.publicity.praise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** 表扬 (M-076): a letter, banner or words of thanks, credited to a unit and a person. */
@Entity
@Table(name = "publicity_praise")
class Praise {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private PraiseKind kind;

    private LocalDate receivedOn;

    /** Kept by the database, for lists of a year. */
    @Column(insertable = false, updatable = false)
    private Integer receivedYear;

    private String summary;
    private UUID unitId;
    private UUID staffId;
    private String ticketNumber;
    private Instant createdAt;
    @Version private int version;

    protected Praise() {}

    static Praise received(UUID id, PraiseEntry entry, LocalDate today, Instant now) {
        Praise praise = new Praise();
        praise.id = id;
        praise.createdAt = now;
        praise.write(entry, today);
        return praise;
    }

    void write(PraiseEntry entry, LocalDate today) {
        if (entry.receivedOn().isAfter(today)) {
            throw new Refusal(PublicityCode.PUBLICITY_PRAISE_IN_FUTURE);
        }
        kind = entry.kind();
        receivedOn = entry.receivedOn();
        summary = Words.orNull(entry.summary());
        unitId = entry.unitId();
        staffId = entry.staffId();
        ticketNumber = entry.ticketNumber();
    }

    PraiseView view(Map<UUID, String> names) {
        return new PraiseView(
                id,
                kind,
                receivedOn,
                summary,
                unitId,
                names.get(unitId),
                staffId,
                staffId == null ? null : names.get(staffId),
                ticketNumber,
                createdAt,
                version);
    }

    UUID unitId() {
        return unitId;
    }

    UUID staffId() {
        return staffId;
    }

    int version() {
        return version;
    }
}
