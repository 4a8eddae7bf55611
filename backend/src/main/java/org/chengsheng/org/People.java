package org.chengsheng.org;

import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;

/** Who somebody is now, for what goes on longer than a request. */
public interface People {

    /**
     * The person with unit and roles as they are at this moment; empty when disabled or unknown.
     */
    Optional<StaffMember> active(UUID id);
}
