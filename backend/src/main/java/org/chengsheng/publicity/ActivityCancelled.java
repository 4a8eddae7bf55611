package org.chengsheng.publicity;

import java.util.UUID;

/**
 * An activity will not take place.
 *
 * @param published citizens had been told of it
 * @param reason what citizens are told; of one that was not published, what its unit knows
 */
public record ActivityCancelled(UUID id, boolean published, String reason) {}
