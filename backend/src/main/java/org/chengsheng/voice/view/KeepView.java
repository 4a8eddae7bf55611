package org.chengsheng.voice.view;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.handling.FilterValues;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Saves, changes, orders and deletes the views of one person. */
@ApplicationScoped
class KeepView {

    private final SavedViews views;
    private final Settings settings;
    private final Clock clock;

    KeepView(SavedViews views, Settings settings, Clock clock) {
        this.views = views;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a person enters.
     *
     * @param version 0 for a new view
     */
    @Schema(name = "SavedViewEntry")
    record Entry(
            int version,
            @NotBlank(message = "{view.name}") @Size(max = 30, message = "{view.name}") String name,
            @NotNull(message = "{view.audience}") SavedView.Audience audience,
            @NotNull @Valid FilterValues filter) {}

    @Transactional
    SavedViewAnswer add(Entry entry, StaffMember staff) {
        List<SavedView> own = views.own(staff);
        int most = settings.number("voice.views-most");
        if (own.size() >= most) {
            throw new Refusal(VoiceCode.VOICE_VIEWS_FULL, most);
        }
        SavedView view =
                SavedView.create(
                        UuidCreator.getTimeOrderedEpoch(), staff, own.size(), clock.instant());
        view.describe(entry.name(), entry.audience(), entry.filter(), staff);
        views.persistAndFlush(view);
        return SavedViewAnswer.of(view, staff);
    }

    @Transactional
    SavedViewAnswer change(UUID id, Entry entry, StaffMember staff) {
        SavedView view = ownView(id, staff);
        view.requireVersion(entry.version(), staff);
        view.describe(entry.name(), entry.audience(), entry.filter(), staff);
        views.flush();
        return SavedViewAnswer.of(view, staff);
    }

    @Transactional
    void delete(UUID id, StaffMember staff) {
        views.delete(ownView(id, staff));
    }

    /** The ids are all own views, each once, in the order wanted. */
    @Transactional
    void order(List<UUID> ids, StaffMember staff) {
        Map<UUID, SavedView> own =
                views.own(staff).stream()
                        .collect(Collectors.toMap(SavedView::id, Function.identity()));
        if (ids.size() != own.size() || !own.keySet().equals(new HashSet<>(ids))) {
            throw Refusal.stale(
                    views.own(staff).stream().map(it -> SavedViewAnswer.of(it, staff)).toList());
        }
        for (int place = 0; place < ids.size(); place++) {
            own.get(ids.get(place)).moveTo(place);
        }
    }

    /** Another person's view answers like one that does not exist. */
    private SavedView ownView(UUID id, StaffMember staff) {
        return views.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(view -> view.ownerId().equals(staff.id()))
                .orElseThrow(() -> new Refusal(VoiceCode.VOICE_VIEW_NOT_FOUND));
    }
}
