package org.chengsheng.publicity.material;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.People;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.material.HandOutMaterial.HandOutOrder;
import org.chengsheng.publicity.material.KeepMaterials.MaterialEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deliveries and hand-outs of the demo bureau; only where {@code chengsheng.demo} is on. */
@ApplicationScoped
class DemoMaterials {

    private final MaterialBatches batches;
    private final KeepMaterials keepMaterials;
    private final HandOutMaterial handOutMaterial;
    private final Directory directory;
    private final People people;
    private final Clock clock;
    private final boolean on;

    DemoMaterials(
            MaterialBatches batches,
            KeepMaterials keepMaterials,
            HandOutMaterial handOutMaterial,
            Directory directory,
            People people,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.batches = batches;
        this.keepMaterials = keepMaterials;
        this.handOutMaterial = handOutMaterial;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(212) StartupEvent start) {
        if (!on || batches.count() > 0) {
            return;
        }
        StaffMember officer = person("officer");
        StaffMember correspondent = person("correspondent");
        UUID leaflets = add(MaterialKind.LEAFLET, "“门前三包”宣传单", 5000, 12, 40);
        UUID handbooks = add(MaterialKind.HANDBOOK, "市容管理办事手册", 800, 460, 70);
        UUID posters = add(MaterialKind.POSTER, "文明养犬海报", 300, 180, 25);
        add(MaterialKind.GIFT, "环保袋", 500, 650, 10);
        hand(leaflets, HandOutWay.HANDED, 1200, "市民广场义务咨询日", 21, correspondent);
        hand(leaflets, HandOutWay.RETURNED, 150, "义务咨询日剩余", 20, correspondent);
        hand(leaflets, HandOutWay.MAILED, 600, "寄给沿街商户", 14, officer);
        hand(handbooks, HandOutWay.HANDED, 740, "进社区、进学校", 30, correspondent);
        hand(posters, HandOutWay.HANDED, 90, "张贴到小区公告栏", 7, correspondent);
    }

    private UUID add(MaterialKind kind, String title, int printed, int cents, int daysAgo) {
        return keepMaterials
                .add(new MaterialEntry(0, kind, title, printed, cents, ago(daysAgo), null))
                .id();
    }

    private void hand(
            UUID batch, HandOutWay way, int copies, String at, int daysAgo, StaffMember who) {
        handOutMaterial.hand(
                batch,
                UUID.randomUUID().toString(),
                new HandOutOrder(way, copies, ago(daysAgo), at, null, null),
                who);
    }

    private LocalDate ago(int days) {
        return WorkingCalendar.dayOf(clock.instant()).minusDays(days);
    }

    private StaffMember person(String login) {
        UUID id =
                directory.people().stream()
                        .filter(it -> it.login().equals(login))
                        .map(PersonView::id)
                        .findFirst()
                        .orElseThrow();
        return people.active(id).orElseThrow();
    }
}
