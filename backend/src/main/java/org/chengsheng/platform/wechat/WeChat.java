package org.chengsheng.platform.wechat;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.api.impl.WxMaServiceImpl;
import cn.binarywang.wx.miniapp.bean.security.WxMaMsgSecCheckCheckRequest;
import cn.binarywang.wx.miniapp.bean.security.WxMaMsgSecCheckCheckResponse;
import cn.binarywang.wx.miniapp.config.impl.WxMaDefaultConfigImpl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.common.util.http.apache.DefaultApacheHttpClientBuilder;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.jboss.logging.Logger;

/** The one door to the WeChat platform. */
@ApplicationScoped
public class WeChat {

    private static final Logger LOG = Logger.getLogger(WeChat.class);
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int SCENE_FORUM = 3;
    private static final int LONGEST_CHECKED_TEXT = 2_500;

    /** Codes the platform gives for a login code that is wrong, used or blocked. */
    private static final Set<Integer> CODE_REFUSED = Set.of(40029, 40163, 40226, 41008);

    private final Citizens citizens;
    private final Optional<WxMaService> platform;

    WeChat(WeChatConfig config, Citizens citizens) {
        this.citizens = citizens;
        this.platform =
                config.appId().isPresent() && config.secret().isPresent()
                        ? Optional.of(connect(config))
                        : Optional.empty();
    }

    public boolean isConfigured() {
        return platform.isPresent();
    }

    /**
     * Exchanges the code of {@code wx.login} for our own id of that user. The session key is
     * dropped at once: nothing here needs it.
     */
    public UUID signIn(String code) {
        WxMaService service =
                platform.orElseThrow(
                        () -> new Refusal(PlatformCode.PLATFORM_WECHAT_NOT_CONFIGURED));
        try {
            String openid = service.getUserService().getSessionInfo(code).getOpenid();
            if (openid == null || openid.isBlank()) {
                throw new Refusal(PlatformCode.PLATFORM_WECHAT_UNAVAILABLE);
            }
            return citizens.idOf(openid);
        } catch (WxErrorException refused) {
            int error = refused.getError().getErrorCode();
            LOG.warnf("WeChat sign-in refused with code %d", error);
            throw new Refusal(
                    CODE_REFUSED.contains(error)
                            ? PlatformCode.PLATFORM_WECHAT_CODE_REFUSED
                            : PlatformCode.PLATFORM_WECHAT_UNAVAILABLE);
        } catch (WxRuntimeException outOfReach) {
            LOG.warn("WeChat sign-in: the platform is out of reach");
            throw new Refusal(PlatformCode.PLATFORM_WECHAT_UNAVAILABLE);
        }
    }

    /** What the platform's text check says; an outage or odd answer is UNKNOWN, never clean. */
    public enum Verdict {
        CLEAN,
        DOUBTFUL,
        UNKNOWN
    }

    /** Asks for a text of a user; the platform only answers for users seen within two hours. */
    public Verdict check(UUID citizenId, String text) {
        if (platform.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        int end =
                text.offsetByCodePoints(
                        0, Math.min(LONGEST_CHECKED_TEXT, text.codePointCount(0, text.length())));
        try {
            WxMaMsgSecCheckCheckResponse answer =
                    platform.get()
                            .getSecurityService()
                            .checkMessage(
                                    WxMaMsgSecCheckCheckRequest.builder()
                                            .version("2")
                                            .openid(citizens.openidOf(citizenId))
                                            .scene(SCENE_FORUM)
                                            .content(text.substring(0, end))
                                            .build());
            boolean pass =
                    answer.getResult() != null && "pass".equals(answer.getResult().getSuggest());
            return pass ? Verdict.CLEAN : Verdict.DOUBTFUL;
        } catch (WxErrorException outage) {
            // WxJava also throws here for "risky" (87014): not clean either way.
            int error = outage.getError().getErrorCode();
            LOG.warnf("WeChat text check answered code %d", error);
            return error == 87014 ? Verdict.DOUBTFUL : Verdict.UNKNOWN;
        } catch (WxRuntimeException outOfReach) {
            LOG.warn("WeChat text check: the platform is out of reach");
            return Verdict.UNKNOWN;
        }
    }

    private static WxMaService connect(WeChatConfig config) {
        WxMaDefaultConfigImpl settings = new WxMaDefaultConfigImpl();
        settings.setAppid(config.appId().orElseThrow());
        settings.setSecret(config.secret().orElseThrow());
        config.apiHost().ifPresent(settings::setApiHostUrl);
        settings.useStableAccessToken(true);
        DefaultApacheHttpClientBuilder http = DefaultApacheHttpClientBuilder.get();
        http.setConnectionTimeout(TIMEOUT_MILLIS);
        http.setSoTimeout(TIMEOUT_MILLIS);
        http.setConnectionRequestTimeout(TIMEOUT_MILLIS);
        settings.setApacheHttpClientBuilder(http);
        WxMaService service = new WxMaServiceImpl();
        service.setWxMaConfig(settings);
        // Of the service, which does not look at the settings: by itself it waits 31 s for -1.
        service.setMaxRetryTimes(1);
        service.setRetrySleepMillis(200);
        return service;
    }
}
