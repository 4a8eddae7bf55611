package org.chengsheng.voice.macro;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.acts.StaffActs;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;

/** 宏: steps done with one click to tickets of a kind and a state; null means any. */
@Entity
@Table(name = "voice_macro")
class Macro {

    @Id private UUID id;
    private String title;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    @Convert(converter = StepsText.class)
    private List<Step> steps;

    private UUID unitId;
    private boolean active;
    private int position;
    @Version private int version;

    protected Macro() {}

    Macro(UUID id, UUID unitId) {
        this.id = id;
        this.unitId = unitId;
    }

    void write(KeepMacros.MacroEntry entry) {
        entry.steps().forEach(Step::require);
        title = entry.title().strip();
        kind = entry.kind();
        state = entry.state();
        steps = List.copyOf(entry.steps());
        active = entry.active();
        position = entry.position();
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(view(true));
        }
    }

    boolean fits(Ticket ticket) {
        return active
                && (kind == null || kind == ticket.kind())
                && (state == null || state == ticket.state());
    }

    boolean isActive() {
        return active;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    List<Step> steps() {
        return steps;
    }

    /** What each step comes down to, in their order; notes change nothing and are left out. */
    List<Set<Act>> acts() {
        return steps.stream()
                .map(step -> step.what().act())
                .filter(Objects::nonNull)
                .map(StaffActs.Prepared::acts)
                .toList();
    }

    KeepMacros.MacroView view(boolean mayChange) {
        return new KeepMacros.MacroView(
                id, title, kind, state, steps, unitId, active, position, version, mayChange);
    }
}
