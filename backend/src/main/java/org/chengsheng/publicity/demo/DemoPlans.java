package org.chengsheng.publicity.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityPlan.AttachmentKind;
import org.chengsheng.publicity.activity.ActivityPlan.Duty;
import org.chengsheng.publicity.activity.ActivityPlan.FollowUp;
import org.chengsheng.publicity.activity.ActivityPlan.ItemKind;
import org.chengsheng.publicity.activity.ActivityPlan.PlanAttachment;
import org.chengsheng.publicity.activity.ActivityPlan.PlanItem;
import org.chengsheng.publicity.activity.ActivityPlan.ResourceItem;
import org.chengsheng.publicity.activity.ActivityPlan.ResourceKind;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.activity.BudgetItem;
import org.chengsheng.publicity.activity.BudgetItem.BudgetKind;
import org.chengsheng.publicity.activity.MediaParts;
import org.chengsheng.publicity.activity.MediaParts.Deliverable;
import org.chengsheng.publicity.activity.MediaParts.InvitationReply;
import org.chengsheng.publicity.activity.MediaParts.InvitedOutlet;
import org.chengsheng.publicity.activity.OutreachRoster;
import org.chengsheng.publicity.activity.StakeholderMeeting;
import org.chengsheng.publicity.activity.StakeholderMeeting.RaisedOpinion;
import org.chengsheng.publicity.activity.StakeholderMeeting.ReplyStatus;

/** Plans of the demo: believable, short, nobody's name in them. */
@ApplicationScoped
class DemoPlans {

    private static final long FEN = 100;

    ActivityPlan of(DemoActivity demo, Instant start) {
        boolean over = demo.state() == ActivityState.ENDED;
        LocalDate day = WorkingCalendar.dayOf(start);
        return new ActivityPlan(
                List.of("让到场的人听得懂、带得走", "意见当场登记，条条有回音"),
                List.of(
                        new PlanItem(ItemKind.SLOGAN, "横幅和展板", null),
                        new PlanItem(ItemKind.MATERIAL, "宣传手册", "现场领取"),
                        new PlanItem(ItemKind.CONSULT_DESK, "咨询台", "两名队员值守")),
                List.of(
                        new Duty(null, "社区居委会", "提前通知、组织到场", null, day.minusDays(3), over),
                        new Duty(null, "志愿者", "引导和发放资料", null, day, over)),
                budget(demo, over),
                demo.title().startsWith("消防安全") ? 15_000 * FEN : null,
                List.of(
                        new ResourceItem(ResourceKind.EQUIPMENT, "桌椅、遮阳伞", "2 套", over),
                        new ResourceItem(ResourceKind.VEHICLE, "执法车", "1 辆", over)),
                List.of(
                        new PlanAttachment(
                                AttachmentKind.EXECUTION_PLAN,
                                "执行方案",
                                "提前一小时到场布置；专人负责安全和秩序；结束后清理场地。"),
                        new PlanAttachment(AttachmentKind.SCHEDULE, "时间表", "布置—开场—咨询和发放—收场。"),
                        new PlanAttachment(
                                AttachmentKind.PUBLICITY_PLAN, "宣传方案", "提前三天发布预告，结束次日发图文。")),
                "参加人数、资料发放数量、满意度",
                List.of(new FollowUp("成果宣传报道", day.plusDays(3), over)),
                demo.kind() == ActivityKind.OUTREACH ? roster(over) : null,
                demo.kind() == ActivityKind.MEETING ? meeting() : null,
                demo.kind() == ActivityKind.MEDIA_EVENT ? media(day, over) : null);
    }

    /** The six items of the seeds for the fire-safety plan, two items for the others. */
    private static List<BudgetItem> budget(DemoActivity demo, boolean over) {
        if (demo.title().startsWith("消防安全")) {
            return List.of(
                    item(BudgetKind.SLOGAN, "标语", 2_000, over),
                    item(BudgetKind.MATERIAL, "资料", 3_000, over),
                    item(BudgetKind.VENUE, "场地", 1_000, over),
                    item(BudgetKind.PROP, "道具", 5_000, over),
                    item(BudgetKind.PRIZE, "奖品", 3_000, over),
                    item(BudgetKind.OTHER, "其他", 500, over));
        }
        long material = demo.yuan() * 6L / 10;
        return List.of(
                item(BudgetKind.MATERIAL, "宣传手册", material, over),
                item(BudgetKind.OTHER, "场地布置", demo.yuan() - material, over));
    }

    private static BudgetItem item(BudgetKind kind, String name, long yuan, boolean over) {
        return new BudgetItem(
                kind, name, yuan * FEN, over ? yuan * FEN : null, over ? "已入账" : null);
    }

    private static OutreachRoster roster(boolean over) {
        return new OutreachRoster(
                3,
                3,
                "每车 3 人，列队发放 8 人",
                LocalTime.of(7, 0),
                "中队门口",
                "沿主干道，重要路口各停 15 分钟",
                5_000,
                over ? 4_600 : null);
    }

    private static StakeholderMeeting meeting() {
        return new StakeholderMeeting(
                "人大代表、政协委员、社区和商户代表",
                List.of(
                        new RaisedOpinion(
                                "人大代表", "夜市疏导点偏少，建议结合地铁口再选两处。", ReplyStatus.ADOPTED, "已列入明年计划。"),
                        new RaisedOpinion(
                                "商户代表", "招牌备案的材料清单能不能发到手机上？", ReplyStatus.IN_WORK, null)));
    }

    private static MediaParts media(LocalDate day, boolean over) {
        return new MediaParts(
                day.minusDays(7),
                List.of(new MediaParts.Spot(null, "人民广场岗亭", "游客多，形象展示效果好")),
                List.of("分管领导", "一线队员代表"),
                List.of("换装后执勤有什么变化？", "怎样接受市民监督？"),
                List.of(
                        new InvitedOutlet("示范日报", InvitationReply.COMING),
                        new InvitedOutlet("示范广播电视台", InvitationReply.INVITED)),
                List.of(
                        new Deliverable("1 分钟宣传片", day, over),
                        new Deliverable("报纸专版", day.plusDays(2), over)));
    }
}
