package org.chengsheng.platform.files;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chengsheng.platform.secret.SecretKeys;

/** Plain classes, built from configuration. */
final class FilesBeans {

    @Produces
    @Singleton
    PreparePhoto preparePhoto(FilesConfig config) {
        return new PreparePhoto(
                ImageLimits.of(config, Runtime.getRuntime().maxMemory()),
                new DecodeTurns(config.decodePermits(), config.decodeWait()));
    }

    @Produces
    @Singleton
    FileStore fileStore(FilesConfig config) {
        return new FolderFileStore(config.folder());
    }

    @Produces
    @Singleton
    FileLinks fileLinks(SecretKeys keys, Clock clock) {
        return new FileLinks(keys.derive("file-links"), clock);
    }
}
