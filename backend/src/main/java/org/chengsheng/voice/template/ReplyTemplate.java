package org.chengsheng.voice.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;

/** 答复模板: a text for tickets of a kind, a category and a state; null means any. */
@Entity
@Table(name = "voice_reply_template")
class ReplyTemplate {

    @Id private UUID id;
    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    private String categoryCode;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    private UUID unitId;
    private boolean active;
    private int position;
    @Version private int version;

    protected ReplyTemplate() {}

    ReplyTemplate(UUID id, UUID unitId) {
        this.id = id;
        this.unitId = unitId;
    }

    /** Takes what a keeper wrote, unless it leaves open or tells what it must not. */
    void write(KeepTemplates.TemplateEntry entry, String cleanBody, Set<String> ownPhones) {
        new TemplateText(cleanBody).require(ownPhones);
        title = entry.title().strip();
        body = cleanBody;
        kind = entry.kind();
        categoryCode = entry.categoryCode();
        state = entry.state();
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
                && (categoryCode == null || categoryCode.equals(ticket.categoryCode()))
                && (state == null || state == ticket.state());
    }

    /** The more it is made for such a ticket, the earlier it is offered. */
    int closeness() {
        return (categoryCode == null ? 0 : 4) + (kind == null ? 0 : 2) + (state == null ? 0 : 1);
    }

    TemplateText text() {
        return new TemplateText(body);
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }

    KeepTemplates.TemplateView view(boolean mayChange) {
        return new KeepTemplates.TemplateView(
                id,
                title,
                body,
                kind,
                categoryCode,
                state,
                unitId,
                active,
                position,
                version,
                mayChange);
    }
}
