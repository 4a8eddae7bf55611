package org.chengsheng.platform.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/** 参数: a number or text an administrator may change, within the bounds a migration gave it. */
@Entity
@Table(name = "platform_setting")
class Setting {

    /** A word is looked for in texts; a longer one is a sentence by mistake. */
    static final int LONGEST_WORD = 20;

    @Id private String key;
    private String value;
    private String description;

    @Enumerated(EnumType.STRING)
    private SettingType valueType;

    @Column(name = "min_value")
    private int min;

    @Column(name = "max_value")
    private int max;

    private String defaultValue;
    private String groupCode;
    @Version private int version;

    protected Setting() {}

    Setting(String key, SettingType valueType, int min, int max, String defaultValue) {
        this.key = key;
        this.valueType = valueType;
        this.min = min;
        this.max = max;
        this.defaultValue = defaultValue;
        this.value = defaultValue;
    }

    /** Takes the value in its normal form, or refuses it with what is wrong about it. */
    void change(String entered) {
        value =
                switch (valueType) {
                    case NUMBER -> number(entered.strip());
                    case TEXT -> text(entered.strip());
                    case WORDS -> words(entered);
                };
    }

    private String number(String entered) {
        if (!entered.matches("-?\\d{1,9}")) {
            throw wrong("setting.notANumber");
        }
        int number = Integer.parseInt(entered);
        if (number < min || number > max) {
            throw wrong("setting.outOfRange", min, max);
        }
        return Integer.toString(number);
    }

    private String text(String entered) {
        int length = entered.codePointCount(0, entered.length());
        if (length < min || length > max || entered.chars().anyMatch(Character::isISOControl)) {
            throw wrong("setting.textLength", min, max);
        }
        return entered;
    }

    private String words(String entered) {
        List<String> words =
                Arrays.stream(entered.split("[,，、;；\\s]+"))
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList();
        if (words.size() < min || words.size() > max) {
            throw wrong("setting.wordCount", min, max);
        }
        if (words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            throw wrong("setting.wordLength", LONGEST_WORD);
        }
        return String.join(" ", words);
    }

    private static Refusal wrong(String sentence, Object... arguments) {
        return new Refusal(PlatformCode.PLATFORM_SETTING_INVALID)
                .withViolation("value", Messages.text(sentence, arguments));
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    int version() {
        return version;
    }

    SettingView view() {
        return new SettingView(
                key, groupCode, description, valueType, min, max, value, defaultValue, version);
    }
}
