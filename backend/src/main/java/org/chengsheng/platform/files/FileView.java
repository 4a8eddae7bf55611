package org.chengsheng.platform.files;

import java.util.UUID;

/** What other modules may know of a kept photo. */
public record FileView(UUID id, String mediaType, int width, int height, int bytes) {}
