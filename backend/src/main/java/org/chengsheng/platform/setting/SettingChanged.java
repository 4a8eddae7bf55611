package org.chengsheng.platform.setting;

/** A setting got another value, in the transaction that is running. */
public record SettingChanged(String key) {}
