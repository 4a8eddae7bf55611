package org.chengsheng.org.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;

/** Shows hand-overs to who may see them. */
@ApplicationScoped
class ShowHandovers {

    private final Handovers handovers;
    private final Directory directory;

    ShowHandovers(Handovers handovers, Directory directory) {
        this.handovers = handovers;
        this.directory = directory;
    }

    Slice<HandoverRow> page(HandoverFilter filter, StaffMember reader) {
        List<Handover> rows = handovers.page(filter, access(reader));
        Map<UUID, String> names = names(rows);
        return Slice.of(
                rows.stream().map(it -> row(it, names)).toList(),
                filter.limit,
                it -> new Cursor(it.createdAt(), it.id()).encode());
    }

    @Transactional
    HandoverDetail one(UUID id, StaffMember reader) {
        NetworkAccess access = access(reader);
        return of(handovers.get(id, access), access);
    }

    HandoverDetail of(Handover handover, NetworkAccess access) {
        boolean open = handover.state() == HandoverState.DRAFT;
        return new HandoverDetail(
                row(handover, names(List.of(handover))),
                handover.lines(),
                open && access.mayWrite(handover),
                open && access.isReceiver(handover),
                open && access.mayName(handover.kind(), handover.unitId()),
                handover.version());
    }

    NetworkAccess access(StaffMember reader) {
        return new NetworkAccess(reader, directory.units());
    }

    private Map<UUID, String> names(List<Handover> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(it -> ids.addAll(List.of(it.unitId(), it.giverId(), it.receiverId())));
        return directory.namesOf(ids);
    }

    private static HandoverRow row(Handover handover, Map<UUID, String> names) {
        return new HandoverRow(
                handover.id(),
                handover.unitId(),
                names.get(handover.unitId()),
                handover.kind(),
                names.get(handover.giverId()),
                names.get(handover.receiverId()),
                handover.state(),
                handover.createdAt(),
                handover.settledOn());
    }
}
