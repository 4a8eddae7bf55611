package org.chengsheng.voice.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.TicketKind;

/** A row of the catalogue as administrators write it. */
@Entity
@Table(name = "voice_category")
class CategoryRow {

    @Id private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    private boolean field;
    private boolean urgent;
    private String condition;
    private String closeCondition;
    private Integer limitValue;

    @Enumerated(EnumType.STRING)
    private Limit.Unit limitUnit;

    private UUID leadUnitId;
    private UUID[] coUnitIds;
    private int nearbyMetres;
    private int nearbyHours;
    private String hints;
    private int position;
    private boolean active;

    @Column(name = "is_default")
    private boolean shipped;

    @Version private int version;

    protected CategoryRow() {}

    CategoryRow(String code) {
        this.code = code;
    }

    /** Takes what was entered; from now on it is the bureau's, no longer as shipped. */
    void describe(CategoryEntry entry) {
        name = entry.name().strip();
        kind = entry.kind();
        field = entry.field();
        urgent = entry.urgent();
        condition = textOrNull(entry.condition());
        closeCondition = textOrNull(entry.closeCondition());
        limitValue = entry.limitValue();
        limitUnit = entry.limitUnit();
        leadUnitId = entry.leadUnitId();
        coUnitIds = entry.coUnitIds().toArray(UUID[]::new);
        nearbyMetres = entry.nearbyMetres();
        nearbyHours = entry.nearbyHours();
        hints = String.join(" ", entry.hints());
        position = entry.position();
        active = entry.active();
        shipped = false;
    }

    int version() {
        return version;
    }

    Category view() {
        return new Category(
                code,
                name,
                kind,
                field,
                urgent,
                condition,
                closeCondition,
                limitValue,
                limitUnit,
                leadUnitId,
                coUnitIds == null ? List.of() : List.of(coUnitIds),
                nearbyMetres,
                nearbyHours,
                hints == null
                        ? List.of()
                        : Arrays.stream(hints.split("\\s+")).filter(w -> !w.isEmpty()).toList(),
                position,
                active,
                shipped,
                version);
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
