package org.chengsheng.platform.setting;

/**
 * A setting as an administrator sees it.
 *
 * @param group where it stands on the screen
 * @param min lowest number, fewest characters or fewest words, by {@code type}
 * @param max highest number, most characters or most words, by {@code type}
 */
record SettingView(
        String key,
        String group,
        String description,
        SettingType type,
        int min,
        int max,
        String value,
        String defaultValue,
        int version) {}
