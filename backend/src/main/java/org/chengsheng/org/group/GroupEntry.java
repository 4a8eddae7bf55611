package org.chengsheng.org.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What is entered of a leading group and of its members. */
final class GroupEntry {

    private GroupEntry() {}

    /**
     * A group as its founding document has it.
     *
     * @param version 0 for a new one
     * @param termUntil last day of the term; null: not limited
     * @param document upload id of a picture of the document; null leaves the one there is
     */
    record LeadingGroupEntry(
            int version,
            @NotBlank(message = "{group.name}") @Size(max = 60, message = "{group.name}")
                    String name,
            @NotBlank(message = "{group.documentNumber}")
                    @Size(max = 60, message = "{group.documentNumber}")
                    String documentNumber,
            @NotNull(message = "{group.documentDate}") LocalDate documentDate,
            @NotNull(message = "{group.termFrom}") LocalDate termFrom,
            LocalDate termUntil,
            @Size(max = 64, message = "{group.document}") String document) {}

    /** Somebody who joins on a day. */
    record GroupMemberEntry(
            int version,
            @NotNull(message = "{group.person}") UUID staffId,
            @NotNull(message = "{group.role}") GroupRole role,
            @NotBlank(message = "{group.duty}") @Size(max = 60, message = "{group.duty}")
                    String duty,
            @NotNull(message = "{group.day}") LocalDate beginsOn) {}

    /** Another role or duty from a day on. */
    record GroupRoleEntry(
            int version,
            @NotNull(message = "{group.role}") GroupRole role,
            @NotBlank(message = "{group.duty}") @Size(max = 60, message = "{group.duty}")
                    String duty,
            @NotNull(message = "{group.day}") LocalDate on) {}

    /** The day the group is left. */
    record GroupLeaveEntry(int version, @NotNull(message = "{group.day}") LocalDate on) {}
}
