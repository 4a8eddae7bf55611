package org.chengsheng.org;

import java.util.UUID;

/**
 * The unit tree, a line leader, or somebody's unit or roles changed. Observed in the transaction of
 * the change: what depends on who belongs where is never a moment behind.
 *
 * @param id of the unit or the person that changed
 */
public record StaffingChanged(UUID id) {}
