package org.chengsheng.publicity.asset;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carriers of a city that does not exist, each led through its life. Only into an empty register,
 * and only where {@code chengsheng.demo} is on.
 */
@ApplicationScoped
class DemoAssets {

    private static final String PERMIT = "示户许〔2026〕%d 号";

    private final Assets assets;
    private final Directory directory;
    private final Clock clock;
    private final boolean on;

    DemoAssets(
            Assets assets,
            Directory directory,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.assets = assets;
        this.directory = directory;
        this.clock = clock;
        this.on = on;
    }

    /**
     * @param daysAgo when it was hung up
     * @param daysLeft until its end; null: no end
     * @param looked days since somebody looked at it
     */
    private record Line(
            AssetKind kind,
            String name,
            String unit,
            LocationKind at,
            String address,
            double lat,
            double lon,
            String content,
            int daysAgo,
            Integer daysLeft,
            AssetState state,
            int looked) {}

    private static final List<Line> LINES =
            List.of(
                    line(AssetKind.LIGHT_BOX, "新华路灯箱 3 号", "ZD01", LocationKind.MAIN_ROAD)
                            .at("新华路菜场东门", 30.104, 120.196)
                            .shows("门前三包，人人有责", 120, 5, AssetState.EXPIRING, 12),
                    line(AssetKind.STATION_SHELTER, "人民公园站台", "ZD01", LocationKind.PARK)
                            .at("人民公园北门公交站", 30.099, 120.205)
                            .shows("文明养犬，牵绳出行", 40, 80, AssetState.IN_USE, 9),
                    line(AssetKind.BANNER, "示范路横幅", "ZD02", LocationKind.CROSSING)
                            .at("示范路与新华路路口", 30.108, 120.191)
                            .shows("消防通道，生命通道", 20, -2, AssetState.EXPIRING, 18),
                    line(AssetKind.NOTICE_COLUMN, "新华里宣传栏", "ZD01", LocationKind.ESTATE_GATE)
                            .at("新华里小区南门", 30.096, 120.188)
                            .shows("垃圾分类投放指引", 200, null, AssetState.DAMAGED, 4),
                    line(AssetKind.PUBLIC_SCREEN, "市民广场大屏", "BG01", LocationKind.SQUARE)
                            .at("市民广场西侧", 30.112, 120.203)
                            .shows("每周城管开放日预告", 60, 300, AssetState.IN_USE, 41),
                    line(AssetKind.SPRINKLER_TRUCK, "洒水车 2 号车身", "BG01", LocationKind.MOVING)
                            .at("全市主干道", 30.101, 120.210)
                            .shows("共建清洁城市", 90, 90, AssetState.IN_USE, 20),
                    line(AssetKind.HIGH_BILLBOARD, "城东高炮", "BG01", LocationKind.MAIN_ROAD)
                            .at("城东大道收费站口", 30.118, 120.223)
                            .shows("创建文明典范城市", 0, 180, AssetState.PLANNED, 0),
                    line(AssetKind.NOTICE_BOARD, "新华路责任区公示牌", "ZD01", LocationKind.MAIN_ROAD)
                            .at("新华路 18 号门前", 30.105, 120.198)
                            .shows("新华路责任区", 150, null, AssetState.IN_USE, 6));

    private static Half line(AssetKind kind, String name, String unit, LocationKind where) {
        return new Half(kind, name, unit, where, null, 0, 0);
    }

    private record Half(
            AssetKind kind,
            String name,
            String unit,
            LocationKind where,
            String address,
            double lat,
            double lon) {

        Half at(String place, double north, double east) {
            return new Half(kind, name, unit, where, place, north, east);
        }

        Line shows(String what, int daysAgo, Integer daysLeft, AssetState state, int looked) {
            return new Line(
                    kind, name, unit, where, address, lat, lon, what, daysAgo, daysLeft, state,
                    looked);
        }
    }

    @Transactional
    void fill(@Observes @Priority(210) StartupEvent start) {
        if (!on || assets.count() > 0) {
            return;
        }
        Map<String, UUID> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::code, UnitView::id));
        Map<String, UUID> people =
                directory.people().stream()
                        .collect(Collectors.toMap(PersonView::login, PersonView::id));
        for (int i = 0; i < LINES.size(); i++) {
            add(LINES.get(i), i + 1, units, people);
        }
    }

    private void add(Line line, int number, Map<String, UUID> units, Map<String, UUID> people) {
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        LocalDate from = today.minusDays(line.daysAgo());
        UUID officer = people.get("officer");
        boolean squadron = line.unit().startsWith("ZD01");
        AssetFacts facts =
                new AssetFacts(
                        line.kind(),
                        line.name(),
                        units.get(line.unit()),
                        null,
                        null,
                        line.at(),
                        line.address(),
                        line.lat(),
                        line.lon(),
                        line.content(),
                        from,
                        line.daysLeft() == null ? null : today.plusDays(line.daysLeft()),
                        true,
                        PERMIT.formatted(number),
                        squadron ? people.get("correspondent") : officer);
        Instant added = at(from);
        PublicityAsset asset =
                PublicityAsset.planned(UuidCreator.getTimeOrderedEpoch(added), facts, added);
        assets.persist(asset);
        assets.record(asset, AssetAct.ADD, officer, null, List.of(), added);
        if (line.state() != AssetState.PLANNED) {
            lead(asset, line, from, today.minusDays(line.looked()), officer);
        }
    }

    private void lead(
            PublicityAsset asset, Line line, LocalDate from, LocalDate looked, UUID officer) {
        asset.install(from);
        assets.record(asset, AssetAct.INSTALL, officer, null, List.of(), at(from));
        asset.putInUse(from);
        assets.record(asset, AssetAct.PUT_IN_USE, officer, null, List.of(), at(from));
        boolean damaged = line.state() == AssetState.DAMAGED;
        String found = damaged ? "玻璃碎了一角，灯管不亮" : null;
        asset.patrol(damaged, found, looked);
        assets.record(
                asset,
                damaged ? AssetAct.REPORT_DAMAGE : AssetAct.PATROL,
                asset.facts().inspectorId(),
                found,
                List.of(),
                at(looked));
        if (line.state() == AssetState.EXPIRING) {
            asset.expireSoon(asset.facts().endsOn(), 0);
            assets.record(
                    asset, AssetAct.EXPIRE_SOON, null, null, List.of(), at(looked.plusDays(1)));
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 30).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
