package org.chengsheng.publicity.answer;

import org.chengsheng.platform.secret.Codes;

/** Numbers of tickets that nobody ever filed. */
final class TicketNumbers {

    private TicketNumbers() {}

    /** The number with the check symbol that fits. */
    static String fit(String number) {
        return number.substring(0, 15)
                + Codes.check(number.substring(1, 9) + number.substring(10, 15));
    }
}
