package org.chengsheng.voice.template;

import java.util.Arrays;
import java.util.Optional;
import org.chengsheng.platform.web.Messages;

/** What a template may leave open; a template names it by its word, as in {编号}. */
public enum Variable {
    NUMBER,
    KIND,
    MATTER,
    CATEGORY,
    PLACE,
    UNIT,
    HANDLER,
    SUBMITTED_ON,
    ACCEPTED_ON,
    PROMISED_ON,
    DUE_ON,
    TODAY,
    BUREAU,
    HOTLINE;

    /** The word between the braces. */
    String word() {
        return Messages.label(this);
    }

    static Optional<Variable> named(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
