package org.chengsheng.org.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.web.Refusal;

/** The leading groups, one a term. */
@ApplicationScoped
class LeadingGroups implements PanacheRepositoryBase<LeadingGroup, UUID> {

    /** A term is some years; a century of them is not more. */
    private static final int MOST = 100;

    List<LeadingGroup> latest() {
        return find("order by termFrom desc, id desc").range(0, MOST - 1).list();
    }

    LeadingGroup get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(OrgCode.ORG_GROUP_NOT_FOUND));
    }

    /** The group for a change: of two who write at once one waits and sees what the other wrote. */
    LeadingGroup getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(OrgCode.ORG_GROUP_NOT_FOUND));
    }

    /** The group this row belongs to, for a change. */
    LeadingGroup ofMember(UUID memberId) {
        Optional<LeadingGroup> group =
                find("select g from LeadingGroup g join g.members m where m.id = ?1", memberId)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional();
        return group.orElseThrow(() -> new Refusal(OrgCode.ORG_GROUP_MEMBER_NOT_FOUND));
    }
}
