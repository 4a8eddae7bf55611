package org.chengsheng.voice.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chengsheng.platform.spreadsheet.Cell;

/**
 * What the columns of somebody's ledger probably mean: first by the words bureaus use in headings,
 * checked against what stands below, then by the contents alone. A person confirms it.
 */
final class ColumnGuess {

    private static final Map<LedgerField, List<String>> WORDS = new EnumMap<>(LedgerField.class);

    static {
        words(LedgerField.NUMBER, "编号 受理号 工单号 受理单号 诉求号 信件号 案件号 留言号 流水号");
        words(LedgerField.CONTACT_NAME, "姓名 反映人 来信人 来访人 来电人 诉求人 投诉人 举报人 联系人 留言用户 留言人");
        words(LedgerField.CONTACT_PHONE, "电话 手机 手机号 联系方式 电话号码 手机号码 来电号码");
        words(LedgerField.TITLE, "主题 标题 事由 题目");
        words(
                LedgerField.SUBMITTED_AT,
                "留言时间 日期 来电时间 受理时间 提交时间 反映时间 来信时间 来访时间 登记时间 投诉时间 诉求时间 创建时间 时间");
        words(LedgerField.TEXT, "详情 内容 诉求内容 反映内容 问题描述 诉求描述 描述 反映问题 主要问题");
        words(LedgerField.REPLY, "答复意见 答复内容 办理结果 处理结果 回复内容 答复 回复 办理情况 处理情况 处理意见 办理意见");
        words(LedgerField.REPLIED_AT, "答复时间 办结时间 答复日期 回复时间 回复日期 办结日期 办理时间 办理日期 处理时间 处理日期 完成时间");
        words(LedgerField.KIND, "类型 类别 分类 性质");
        words(LedgerField.PLACE, "地点 地址 位置 事发地");
        words(LedgerField.UNIT, "承办单位 责任单位 办理单位 处理单位 主办单位 承办部门 责任部门 处理部门");
        words(LedgerField.SOURCE, "来源 渠道 途径");
        words(LedgerField.SATISFACTION, "满意度 评价 是否满意 满意情况");
    }

    /** Blanks, stars of obligatory columns, and remarks in brackets. */
    private static final Pattern DECORATION =
            Pattern.compile("[\\s*＊:：]|\\([^)]*\\)|（[^）]*）|\\[[^]]*]|【[^】]*】");

    private static final int EXACT = 1000;
    private static final int ENDS = 500;
    private static final int LONG_TEXT = 30;

    private final List<String> headings;
    private final List<List<Cell>> samples;

    /**
     * @param samples of each column, some cells that are not blank
     */
    ColumnGuess(List<String> headings, List<List<Cell>> samples) {
        this.headings = headings;
        this.samples = samples;
    }

    private record Match(int column, LedgerField field, int score) {}

    /** The likely field by column; columns that mean nothing to us are left out. */
    Map<Integer, LedgerField> fields() {
        List<Match> matches = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            for (LedgerField field : LedgerField.values()) {
                int score = score(headings.get(column), field);
                if (score > 0 && fits(field, samples.get(column))) {
                    matches.add(new Match(column, field, score));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::score).reversed());
        Map<Integer, LedgerField> fields = new HashMap<>();
        for (Match match : matches) {
            if (!fields.containsValue(match.field())) {
                fields.putIfAbsent(match.column(), match.field());
            }
        }
        if (!fields.containsValue(LedgerField.TEXT) && !fields.containsValue(LedgerField.TITLE)) {
            longestText(fields);
        }
        return fields;
    }

    private static int score(String heading, LedgerField field) {
        String bare = DECORATION.matcher(heading).replaceAll("");
        int best = 0;
        for (String word : WORDS.get(field)) {
            if (bare.equals(word)) {
                best = Math.max(best, EXACT);
            } else if (bare.endsWith(word)) {
                best = Math.max(best, ENDS + word.length());
            } else if (bare.contains(word) && word.length() > 1) {
                best = Math.max(best, word.length());
            }
        }
        return best;
    }

    private static boolean fits(LedgerField field, List<Cell> cells) {
        if (cells.isEmpty()) {
            return true;
        }
        return switch (field) {
            case SUBMITTED_AT, REPLIED_AT ->
                    cells.stream().anyMatch(cell -> LedgerDates.read(cell).isPresent());
            case CONTACT_PHONE ->
                    cells.stream().anyMatch(cell -> cell.text().matches("[^\\p{L}]{5,30}"));
            case NUMBER -> cells.stream().allMatch(cell -> cell.text().strip().length() <= 64);
            case CONTACT_NAME ->
                    cells.stream().allMatch(cell -> cell.text().strip().length() <= 40);
            default -> true;
        };
    }

    /** Without any heading we know, the column with the longest texts is what people said. */
    private void longestText(Map<Integer, LedgerField> fields) {
        int found = -1;
        int longest = LONG_TEXT;
        for (int column = 0; column < samples.size(); column++) {
            int length =
                    samples.get(column).stream().mapToInt(c -> c.text().length()).max().orElse(0);
            if (!fields.containsKey(column) && length > longest) {
                found = column;
                longest = length;
            }
        }
        if (found >= 0) {
            fields.put(found, LedgerField.TEXT);
        }
    }

    private static void words(LedgerField field, String words) {
        WORDS.put(field, List.of(words.split(" ")));
    }
}
