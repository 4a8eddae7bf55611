package org.chengsheng.voice.ticket;

import java.util.List;
import java.util.Random;

/** Sentences as citizens and units write them: common words, rare ones, streets and numbers. */
final class SampleTexts {

    private static final String[] STREETS = {
        "望江路", "解放路", "人民路", "建设大道", "文昌街", "学府路", "滨河东路", "滨河西路", "新华街",
        "工农路", "和平里", "东风路", "朝阳街", "幸福路", "青年路", "长江北路", "长江南路", "桃园街",
        "梅花巷", "荷塘路", "石桥街", "北门外大街", "火车站广场", "体育场路", "医院后街", "菜市场东巷"
    };
    private static final String[] PLACES = {
        "小区门口", "学校旁边", "公交站后面", "人行道上", "停车场出口", "公园南门", "农贸市场外", "地铁口", "巷子里", "河堤边"
    };
    private static final String[] WHEN = {
        "每天早上六点", "连续三天", "昨天晚上", "周末", "入夏以来", "上个月开始", "夜里十一点以后", "雨后", "节假日", "长期"
    };
    private static final String[] EFFECTS = {
        "影响居民休息",
        "行人只能走机动车道",
        "老人和孩子出入不安全",
        "气味很大",
        "已经有人摔倒",
        "商户之间发生争执",
        "下水道被堵",
        "消防通道被占",
        "绿化被踩坏",
        "多次反映没有改变"
    };
    private static final String[] WISHES = {
        "希望尽快处理", "请派人到现场看看", "请告知处理结果", "希望长期管理", "请问什么时候能解决", "希望给一个说法", "请安排清理", "望回复"
    };
    private static final String[] FOUND = {
        "现场查看，情况属实",
        "联系了反映人",
        "对当事人进行了教育",
        "下达了限期改正通知书",
        "安排保洁人员清理完毕",
        "与社区一起做了回访",
        "协调产权单位修复",
        "纳入重点巡查点位",
        "已经拆除并恢复原状",
        "夜间蹲守两次未再发现"
    };
    private static final String[] SURNAMES = {
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭"
    };
    private static final String[] GIVEN = {
        "建国", "秀英", "伟", "芳", "志强", "丽", "敏", "军", "洋", "桂兰", "浩", "雪"
    };

    private final Random random;

    SampleTexts(Random random) {
        this.random = random;
    }

    /** A place a person would type: district, street, number. */
    String address(String district) {
        return "示范市" + district + any(STREETS) + (1 + random.nextInt(480)) + "号";
    }

    /**
     * What a citizen writes.
     *
     * @param hints words of the category
     */
    String matter(String category, List<String> hints, String address) {
        String what = hints.isEmpty() ? category : hints.get(random.nextInt(hints.size()));
        StringBuilder text = new StringBuilder();
        text.append(address).append(any(PLACES)).append(any(WHEN)).append("有").append(what);
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append("，").append(any(EFFECTS));
        }
        if (random.nextInt(3) == 0) {
            text.append("，已经反映过").append(2 + random.nextInt(5)).append("次");
        }
        return text.append("，").append(any(WISHES)).append("。").toString();
    }

    String reply(String address) {
        return "您好，工作人员到"
                + address
                + any(FOUND)
                + "；"
                + any(FOUND)
                + "；"
                + any(FOUND)
                + "。"
                + (1 + random.nextInt(12))
                + "月"
                + (1 + random.nextInt(28))
                + "日前完成复查，如有问题请再联系我们。";
    }

    String name() {
        return any(SURNAMES) + any(GIVEN);
    }

    /** Numbers of a city of some hundred thousand callers, so that some call again. */
    String phone() {
        return "1380" + (1_000_000 + random.nextInt(400_000));
    }

    String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
