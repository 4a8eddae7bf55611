package org.chengsheng.voice.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.geo.CityMap;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.wechat.WeChat;
import org.chengsheng.voice.deadline.ClockKind;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.TimeLimit;
import org.chengsheng.voice.ticket.TicketKind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the citizen's screens need to know before anything is typed. */
@Path("/api/citizen/settings")
@WithoutCookie
@PermitAll
public class CitizenSettingsResource {

    private static final int MAX_PHOTOS = 9;
    private static final int MAX_PHOTO_BYTES = 10_485_760;
    private static final int MAX_TEXT = 5_000;

    private final Deadlines deadlines;
    private final Calendars calendars;
    private final Settings settings;
    private final CityMap cityMap;
    private final WeChat wechat;
    private final Directory directory;

    CitizenSettingsResource(
            Deadlines deadlines,
            Calendars calendars,
            Settings settings,
            CityMap cityMap,
            WeChat wechat,
            Directory directory) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.settings = settings;
        this.cityMap = cityMap;
        this.wechat = wechat;
        this.directory = directory;
    }

    public record KindInfo(
            TicketKind kind,
            String label,
            String hint,
            boolean placeRequired,
            String handleLimit) {}

    /**
     * The bureau's settings.
     *
     * @param dangerWords a text with one of these is answered by the emergency numbers first
     */
    public record CitizenSettings(
            String bureauName,
            String hotline,
            boolean wechatLogin,
            List<KindInfo> kinds,
            int maxPhotos,
            int maxPhotoBytes,
            int maxTextLength,
            String officeHours,
            int ratingDays,
            CityMap.View map,
            List<UnitName> units,
            String outsideBody,
            String outsidePhone,
            List<String> dangerWords) {}

    /** A unit that can be named in a complaint about staff. */
    public record UnitName(UUID id, String name) {}

    @GET
    @Operation(operationId = "citizenSettings", summary = "市民端设置")
    public CitizenSettings settings() {
        Map<ClockKind, TimeLimit> limits =
                deadlines.limits().stream()
                        .collect(Collectors.toMap(TimeLimit::clock, Function.identity()));
        return new CitizenSettings(
                settings.text("bureau.name"),
                settings.text("bureau.hotline"),
                wechat.isConfigured(),
                Arrays.stream(TicketKind.values())
                        .map(k -> info(k, limits.get(ClockKind.valueOf(k.name()))))
                        .toList(),
                MAX_PHOTOS,
                MAX_PHOTO_BYTES,
                MAX_TEXT,
                calendars.current().hoursInWords(),
                settings.number("voice.rating-days"),
                cityMap.view(),
                directory.units().stream()
                        .filter(UnitView::active)
                        .map(unit -> new UnitName(unit.id(), unit.name()))
                        .toList(),
                settings.text("voice.outside-body"),
                settings.text("voice.outside-phone"),
                settings.words("voice.danger-words"));
    }

    private static KindInfo info(TicketKind kind, TimeLimit limit) {
        return new KindInfo(
                kind,
                Messages.label(kind),
                Messages.text("kind.hint." + kind.name()),
                kind.isField(),
                limit.handle().inWords());
    }
}
