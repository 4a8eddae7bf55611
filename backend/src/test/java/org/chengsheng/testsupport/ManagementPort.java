package org.chengsheng.testsupport;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where health and metrics are, away from the public port. */
public final class ManagementPort {

    private ManagementPort() {}

    /** The address of a path such as {@code /q/health/ready}. */
    public static String url(String path) {
        String base = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        return URI.create(base).resolve(path).toString();
    }
}
