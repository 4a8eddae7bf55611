package org.chengsheng.org.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;
import org.chengsheng.org.network.NetworkCoverage.UnitCoverage;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;

/** Puts the posts of the units together with names and with what is missing. */
@ApplicationScoped
class ShowNetwork {

    private final Posts posts;
    private final Handovers handovers;
    private final Directory directory;
    private final Settings settings;
    private final EntityManager database;

    ShowNetwork(
            Posts posts,
            Handovers handovers,
            Directory directory,
            Settings settings,
            EntityManager database) {
        this.posts = posts;
        this.handovers = handovers;
        this.directory = directory;
        this.settings = settings;
        this.database = database;
    }

    /** A person who may be named. */
    public record NamablePerson(UUID id, String name, UUID unitId) {}

    @Transactional
    NetworkCoverage coverage(boolean gapsOnly, StaffMember reader) {
        List<UnitView> units = directory.units();
        PublicityHub hub = database.find(PublicityHub.class, PublicityHub.ONLY);
        CoveragePolicy policy =
                new CoveragePolicy(
                        settings.number("publicity.informants-per-unit"),
                        settings.number("publicity.full-time-of-hub"),
                        hub.unitId());
        NetworkAccess access = new NetworkAccess(reader, units);
        List<UnitCoverage> all = rows(units, policy, access);
        return new NetworkCoverage(
                all.stream().filter(it -> !gapsOnly || !it.gaps().isEmpty()).toList(),
                all.size(),
                (int) all.stream().filter(it -> CoveragePolicy.isStaffed(it.gaps())).count(),
                without(all, CoverageGap.LEAD),
                without(all, CoverageGap.INFORMANT),
                policy.informants(),
                policy.fullTime(),
                hub.unitId(),
                hub.version(),
                access.mayKeep());
    }

    private List<UnitCoverage> rows(
            List<UnitView> units, CoveragePolicy policy, NetworkAccess access) {
        Map<UUID, List<PublicityPost>> byUnit =
                posts.standing().stream().collect(Collectors.groupingBy(PublicityPost::unitId));
        Map<UUID, Long> pending = handovers.pendingByUnit();
        Map<UUID, String> names =
                directory.people().stream()
                        .collect(Collectors.toMap(PersonView::id, PersonView::name));
        return units.stream()
                .filter(UnitView::active)
                .map(
                        unit -> {
                            List<PublicityPost> here = byUnit.getOrDefault(unit.id(), List.of());
                            return row(
                                    unit,
                                    here.stream()
                                            .map(it -> PostView.of(it, names.get(it.staffId())))
                                            .toList(),
                                    List.copyOf(policy.gaps(unit, here)),
                                    policy.hub(),
                                    pending.getOrDefault(unit.id(), 0L).intValue(),
                                    access.mayName(PostKind.CORRESPONDENT, unit.id()));
                        })
                .toList();
    }

    private static UnitCoverage row(
            UnitView unit,
            List<PostView> here,
            List<CoverageGap> gaps,
            UUID hub,
            int pending,
            boolean mayName) {
        List<PostView> held = here.stream().filter(it -> it.endsOn() == null).toList();
        return new UnitCoverage(
                unit.id(),
                unit.name(),
                unit.id().equals(hub),
                held.stream().filter(it -> it.kind() == PostKind.LEAD).findFirst().orElse(null),
                held.stream().filter(it -> it.kind().isInformant()).toList(),
                gaps,
                here.stream().filter(PostView::owesHandover).toList(),
                pending,
                mayName);
    }

    private static int without(List<UnitCoverage> rows, CoverageGap gap) {
        return (int) rows.stream().filter(it -> !it.gaps().contains(gap)).count();
    }

    Slice<PostView> history(UUID unitId, int limit, String cursor) {
        List<PublicityPost> rows = posts.ofUnit(unitId, limit, cursor);
        Map<UUID, String> names =
                directory.namesOf(rows.stream().map(PublicityPost::staffId).toList());
        return Slice.of(
                rows.stream().map(it -> PostView.of(it, names.get(it.staffId()))).toList(),
                limit,
                row -> new Cursor(row.createdAt(), row.id()).encode());
    }

    PostView shown(PublicityPost post) {
        return PostView.of(post, directory.namesOf(List.of(post.staffId())).get(post.staffId()));
    }

    /** Active people the reader may name; some hundreds at most. */
    List<NamablePerson> people(StaffMember reader) {
        NetworkAccess access = new NetworkAccess(reader, directory.units());
        return directory.people().stream()
                .filter(it -> it.active() && access.mayName(PostKind.CORRESPONDENT, it.unitId()))
                .sorted(Comparator.comparing(PersonView::name))
                .map(it -> new NamablePerson(it.id(), it.name(), it.unitId()))
                .toList();
    }
}
