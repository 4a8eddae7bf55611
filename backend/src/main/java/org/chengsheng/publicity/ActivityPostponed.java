package org.chengsheng.publicity;

import java.util.UUID;

/**
 * A published activity does not take place at the time people were told.
 *
 * @param reason what citizens are told
 */
public record ActivityPostponed(UUID id, String reason) {}
