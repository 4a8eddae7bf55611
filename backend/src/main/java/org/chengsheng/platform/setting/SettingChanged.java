package org.chengsheng.platform.setting;

/** A setting got another value, in the transaction that is running. */
record SettingChanged(String key) {}
