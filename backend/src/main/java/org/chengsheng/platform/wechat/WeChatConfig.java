package org.chengsheng.platform.wechat;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The mini-program's account with the WeChat platform; without it WeChat sign-in is off. */
@ConfigMapping(prefix = "chengsheng.wechat")
public interface WeChatConfig {

    /** AppID of the mini-program. */
    Optional<String> appId();

    /** AppSecret; stays on the server and out of every log. */
    Optional<String> secret();

    /** Another base address than the platform's own, for tests or a relay inside the house. */
    Optional<String> apiHost();
}
