package org.chengsheng.org.network;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One thing that is handed over.
 *
 * @param what in words; of an account its name, never its password
 * @param done ticked by either side
 */
@Embeddable
public record HandoverLine(
        @NotNull(message = "{handover.topic}") @Enumerated(EnumType.STRING) HandoverTopic topic,
        @NotBlank(message = "{handover.what}") @Size(max = 200, message = "{handover.what}")
                String what,
        boolean done) {

    /** What a line is about. */
    public enum HandoverTopic {
        /** 在办工作. */
        WORK,
        /** 资料. */
        MATERIALS,
        /** 账号. */
        ACCOUNTS,
        /** 联系人. */
        CONTACTS
    }
}
