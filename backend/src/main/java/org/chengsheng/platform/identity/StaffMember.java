package org.chengsheng.platform.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** The person behind a console request, as our own staff table knows them at this moment. */
public record StaffMember(
        UUID id, String name, String login, UUID unitId, String unitName, Set<String> roles) {

    /** Attribute of the security identity that holds the member. */
    public static final String ATTRIBUTE = "chengsheng.staff";

    public boolean hasAnyRole(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
