package org.chengsheng.publicity;

import java.util.UUID;

/**
 * An activity is evaluated and closed. What was achieved is to be made known: press observes this
 * for the manuscript task and the coverage watch (M-029).
 */
public record ActivityClosed(UUID id, String number, String title, UUID unitId) {}
