package org.chengsheng.platform.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Photos people upload: limits, and where they are kept. */
@ConfigMapping(prefix = "chengsheng.files")
interface FilesConfig {

    /** Folder of the kept photos; shared by all replicas that serve one database. */
    @WithDefault("${chengsheng.data-dir}/files")
    Path folder();

    /** Largest uploaded file in bytes; the platform of WeChat checks no larger ones either. */
    @WithDefault("10485760")
    long maxBytes();

    /** Most pixels of an uploaded image; checked before anything is decoded. */
    @WithDefault("40000000")
    long maxPixels();

    /** Most pixels of a WebP; its decoder needs 34 bytes of heap for each. */
    @WithDefault("12600000")
    long maxWebpPixels();

    /** Longest side of an uploaded image in pixels. */
    @WithDefault("12000")
    int maxSide();

    /** Longest side of the photo that is kept; enough to read a sign across a street. */
    @WithDefault("2560")
    int keptSide();

    /** Longest side of the small version for lists. */
    @WithDefault("480")
    int thumbSide();

    /** Photos decoded at the same time by one process; bounds its memory. */
    @WithDefault("2")
    int decodePermits();

    /** How long an upload waits for its turn before it is told to come again. */
    @WithDefault("10s")
    Duration decodeWait();

    /** How long an upload lives before it must be part of a ticket. */
    @WithDefault("2h")
    Duration uploadLife();
}
