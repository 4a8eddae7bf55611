package org.chengsheng.publicity;

import java.util.UUID;

/** An activity was made known, or goes ahead again after it was postponed. */
public record ActivityPublished(UUID id) {}
