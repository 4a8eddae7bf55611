package org.chengsheng.testsupport;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A server that stands in for the WeChat platform; what it answers is the test's to say. */
public class WechatPlatform implements QuarkusTestResourceLifecycleManager {

    /** Must never be seen outside the request to the platform. */
    public static final String SECRET = "canary-appsecret-0123456789abcdef";

    private WireMockServer server;

    /** The product with an account of the platform. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(WechatPlatform.class));
        }
    }

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        return Map.of(
                "chengsheng.wechat.app-id",
                "wx0123456789abcdef",
                "chengsheng.wechat.secret",
                SECRET,
                "chengsheng.wechat.api-host",
                "http://localhost:" + server.port());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
