package org.chengsheng.platform.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Chinese texts a person reads, by key; one catalogue so that another language can follow. */
public final class Messages {

    private static final ResourceBundle PROBLEMS = bundle("messages.problems");
    private static final ResourceBundle LABELS = bundle("messages.labels");

    private Messages() {}

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, Locale.ROOT, Messages.class.getClassLoader());
    }

    static String title(RefusalCode code) {
        return PROBLEMS.getString(code.name() + ".title");
    }

    static String detail(RefusalCode code, Object... arguments) {
        return format(PROBLEMS.getString(code.name() + ".detail"), arguments);
    }

    /** The word for an enum constant, key {@code TicketState.HANDLING}; null stays null. */
    public static String label(Enum<?> constant) {
        return constant == null
                ? null
                : LABELS.getString(
                        constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A sentence of the catalogue with its arguments in place. */
    public static String text(String key, Object... arguments) {
        return format(LABELS.getString(key), arguments);
    }

    private static String format(String pattern, Object... arguments) {
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(arguments);
    }
}
