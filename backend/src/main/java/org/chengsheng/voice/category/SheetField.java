package org.chengsheng.voice.category;

import java.util.Arrays;
import java.util.Optional;
import org.chengsheng.platform.web.Messages;

/** A column of the catalogue's sheet; headings of other cities are known by their synonyms. */
enum SheetField {
    CODE("code", "代码", "编码", "事项编码", "事项代码"),
    NAME("name", "名称", "事项名称", "事项", "小类名称"),
    KIND("kind", "诉求类型", "类型"),
    FIELD("field", "现场事项", "是否现场"),
    URGENT("urgent", "紧急", "是否紧急"),
    CONDITION("condition", "立案条件", "立案标准"),
    CLOSE_CONDITION("closeCondition", "结案条件", "结案标准"),
    LIMIT("limit", "办理时限", "处置时限", "时限"),
    LEAD_UNIT("leadUnitId", "主办单位", "责任单位", "处置单位", "承办单位"),
    CO_UNITS("coUnitIds", "协办单位", "配合单位"),
    NEARBY_METRES("nearbyMetres", "相近距离（米）", "相近距离"),
    NEARBY_HOURS("nearbyHours", "相近时间（小时）", "相近时间"),
    HINTS("hints", "提示词", "关键词"),
    POSITION("position", "顺序", "排序"),
    ACTIVE("active", "启用", "是否启用");

    private final String key;
    private final String[] headings;

    SheetField(String key, String... headings) {
        this.key = key;
        this.headings = headings;
    }

    /** The field of a category it fills. */
    String key() {
        return key;
    }

    /** The heading we write ourselves. */
    String heading() {
        return headings[0];
    }

    static Optional<SheetField> of(String heading) {
        String bare = heading.replaceAll("[\\s*＊:：]", "");
        return Arrays.stream(values())
                .filter(field -> Arrays.asList(field.headings).contains(bare))
                .findFirst();
    }

    /** For example 第 3 行 办理时限. */
    String inRow(int row) {
        return Messages.text("category.row", Integer.toString(row), heading());
    }
}
