package org.chengsheng.voice.similar;

import java.time.Instant;
import org.chengsheng.platform.geo.Position;

/**
 * What two tickets are compared by.
 *
 * @param place null when only an address is known
 * @param category code; null when nobody said and no word suggests one
 */
record Matter(String text, Position place, String category, Instant at) {}
