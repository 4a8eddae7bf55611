package org.chengsheng.org;

import java.util.Set;
import java.util.UUID;

/**
 * A member of staff as other modules see them, whatever their category: auxiliaries too (M-012).
 */
public record PersonView(
        UUID id, String name, String login, UUID unitId, boolean active, Set<String> roles) {

    public boolean hasRole(String role) {
        return active && roles.contains(role);
    }
}
