package org.chengsheng.voice.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the ledger 台账 (M-096) in words as they stand on paper; the serial number 序号 comes
 * from the place in the list.
 *
 * @param name masked, or that there is none
 * @param phone masked
 * @param result the office's verdict and the reply
 * @param satisfaction the citizen's verdict; 未评价 is a word of its own
 */
public record LedgerLine(
        @JsonIgnore UUID id,
        @JsonIgnore Instant submittedAt,
        @JsonIgnore Instant dueAt,
        String number,
        LocalDate day,
        String source,
        String name,
        String phone,
        String kind,
        String subject,
        String place,
        String unit,
        String result,
        LocalDate replyDay,
        String satisfaction,
        String remark) {}
