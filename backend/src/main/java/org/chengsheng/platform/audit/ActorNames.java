package org.chengsheng.platform.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names the people of the log. The module that keeps them knows; the log only asks. */
public interface ActorNames {

    /** The names of these people, also of those who are gone; without the unknown. */
    Map<UUID, String> namesOf(Set<UUID> actors);
}
