package org.chengsheng.voice.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.view.SavedView.Audience;

/** Saved views: the own ones, and what others share with this person. */
@ApplicationScoped
class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {

    /** Views of others shown beside the own ones; with more the list is no help any more. */
    private static final int MOST_SHARED = 30;

    /** Own views in their order, then the unit's, then the bureau's. */
    List<SavedView> shownTo(StaffMember staff) {
        List<SavedView> views = new ArrayList<>(own(staff));
        views.addAll(
                find(
                                "ownerId <> ?1 and ((audience = ?2 and unitId = ?3) or audience ="
                                        + " ?4)",
                                Sort.by("audience").descending().and("position").and("id"),
                                staff.id(),
                                Audience.UNIT,
                                staff.unitId(),
                                Audience.BUREAU)
                        .page(0, MOST_SHARED)
                        .list());
        return views;
    }

    List<SavedView> own(StaffMember staff) {
        return list("ownerId", Sort.by("position").and("id"), staff.id());
    }
}
