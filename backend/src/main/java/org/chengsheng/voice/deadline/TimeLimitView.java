package org.chengsheng.voice.deadline;

import org.chengsheng.platform.web.Messages;

/**
 * The limits of one clock as an administrator sees them.
 *
 * @param name the clock in Chinese, for example 投诉
 * @param defaults what the product ships with
 */
record TimeLimitView(ClockKind clock, String name, Terms terms, Terms defaults, int version) {

    static TimeLimitView of(TimeLimit limit) {
        return new TimeLimitView(
                limit.clock(),
                Messages.label(limit.clock()),
                limit.terms(),
                limit.defaults(),
                limit.version());
    }
}
