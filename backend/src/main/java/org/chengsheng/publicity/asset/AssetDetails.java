package org.chengsheng.publicity.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;

/** Puts an asset together with the names of its people and its history. */
@ApplicationScoped
class AssetDetails {

    private final Assets assets;
    private final AssetKeepers keepers;
    private final AssetQueries queries;
    private final Directory directory;

    AssetDetails(Assets assets, AssetKeepers keepers, AssetQueries queries, Directory directory) {
        this.assets = assets;
        this.keepers = keepers;
        this.queries = queries;
        this.directory = directory;
    }

    AssetDetail of(PublicityAsset asset, StaffMember staff) {
        List<AssetEvent> events = assets.history(asset.id());
        Map<UUID, String> names = directory.namesOf(mentioned(asset, events));
        return new AssetDetail(
                asset.id(),
                asset.facts(),
                names.get(asset.facts().unitId()),
                names.get(asset.facts().inspectorId()),
                asset.state(),
                asset.checkedOn(),
                queries.patrolDueOn(asset.state(), asset.checkedOn()),
                asset.replacedBy(),
                events.stream().map(it -> line(it, names)).toList(),
                keepers.mayKeep(staff, asset.facts().unitId()),
                keepers.mayPatrol(staff, asset.facts()),
                asset.version());
    }

    private static Set<UUID> mentioned(PublicityAsset asset, List<AssetEvent> events) {
        Set<UUID> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.actorId()));
        ids.add(asset.facts().unitId());
        ids.add(asset.facts().inspectorId());
        ids.remove(null);
        return ids;
    }

    private static AssetDetail.AssetLine line(AssetEvent event, Map<UUID, String> names) {
        return new AssetDetail.AssetLine(
                event.at(),
                names.get(event.actorId()),
                event.act(),
                event.state(),
                event.note(),
                event.photos());
    }
}
