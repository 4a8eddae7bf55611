package org.chengsheng.voice.similar;

import java.time.Duration;

/**
 * How near in place and time another ticket may be the same matter (T7).
 *
 * @param likeness percent of shared words from which a text counts as alike wherever it is
 */
record Neighbourhood(int metres, Duration hours, int likeness) {}
