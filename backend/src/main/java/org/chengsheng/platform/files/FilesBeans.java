package org.chengsheng.platform.files;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chengsheng.platform.secret.SecretKeys;

/** Plain classes, built from configuration. */
final class FilesBeans {

    @Produces
    @Singleton
    DecodeTurns decodeTurns(FilesConfig config) {
        return new DecodeTurns(config.decodePermits(), config.decodeWait());
    }

    @Produces
    @Singleton
    PreparePhoto preparePhoto(FilesConfig config, DecodeTurns turns) {
        return new PreparePhoto(ImageLimits.of(config, Runtime.getRuntime().maxMemory()), turns);
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
