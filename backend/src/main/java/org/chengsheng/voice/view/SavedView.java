package org.chengsheng.voice.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.handling.FilterValues;
import org.hibernate.annotations.ColumnTransformer;

/** 视图: a filter of the ticket list under a name, for oneself, one's unit or the bureau. */
@Entity
@Table(name = "voice_saved_view")
class SavedView {

    /** Who finds the view in the list. */
    public enum Audience {
        PERSONAL,
        UNIT,
        BUREAU
    }

    /** An older program may have kept a value that this one does not know; it is left out. */
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @Id private UUID id;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private UUID unitId;
    private String name;

    @ColumnTransformer(read = "filter::text", write = "cast(? as jsonb)")
    private String filter;

    private int position;
    private Instant createdAt;

    @Version private int version;

    protected SavedView() {}

    static SavedView create(UUID id, StaffMember owner, int position, Instant now) {
        SavedView view = new SavedView();
        view.id = id;
        view.ownerId = owner.id();
        view.position = position;
        view.createdAt = now;
        return view;
    }

    /** A lead shares with the own unit, a supervisor with the bureau; everybody keeps own views. */
    void describe(String newName, Audience newAudience, FilterValues values, StaffMember owner) {
        boolean may =
                switch (newAudience) {
                    case PERSONAL -> true;
                    case UNIT -> owner.hasAnyRole(Roles.UNIT_LEAD, Roles.SUPERVISOR);
                    case BUREAU -> owner.hasAnyRole(Roles.SUPERVISOR);
                };
        if (!may) {
            throw new Refusal(VoiceCode.VOICE_VIEW_NOT_TO_SHARE);
        }
        name = newName.strip();
        audience = newAudience;
        unitId = newAudience == Audience.UNIT ? owner.unitId() : null;
        filter = write(values);
    }

    void requireVersion(int seen, StaffMember staff) {
        if (seen != version) {
            throw Refusal.stale(SavedViewAnswer.of(this, staff));
        }
    }

    void moveTo(int place) {
        position = place;
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    Audience audience() {
        return audience;
    }

    String name() {
        return name;
    }

    FilterValues filter() {
        try {
            return JSON.readValue(filter, FilterValues.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("filter of view " + id, e);
        }
    }

    private static String write(FilterValues values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a filter is plain values", e);
        }
    }

    int version() {
        return version;
    }
}
