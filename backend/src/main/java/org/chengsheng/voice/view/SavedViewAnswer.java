package org.chengsheng.voice.view;

import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.handling.FilterValues;

/**
 * A view as a client sees it.
 *
 * @param own whether the caller may change it
 */
public record SavedViewAnswer(
        UUID id,
        String name,
        SavedView.Audience audience,
        boolean own,
        FilterValues filter,
        int version) {

    static SavedViewAnswer of(SavedView view, StaffMember staff) {
        return new SavedViewAnswer(
                view.id(),
                view.name(),
                view.audience(),
                view.ownerId().equals(staff.id()),
                view.filter(),
                view.version());
    }
}
