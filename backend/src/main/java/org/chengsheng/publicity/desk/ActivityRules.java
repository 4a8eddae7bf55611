package org.chengsheng.publicity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.publicity.activity.ApprovalPolicy;
import org.chengsheng.publicity.activity.PermissionRule;

/** The numbers of 4.1 as the administrator set them. */
@ApplicationScoped
class ActivityRules {

    private static final long FEN = 100;

    private final Settings settings;

    ActivityRules(Settings settings) {
        this.settings = settings;
    }

    ApprovalPolicy approval() {
        return new ApprovalPolicy(
                settings.number("publicity.approve-lead-yuan") * FEN,
                settings.number("publicity.approve-leader-yuan") * FEN);
    }

    PermissionRule permission() {
        return new PermissionRule(
                settings.number("publicity.permission-people"),
                settings.number("publicity.permission-days"));
    }
}
