package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number people read out. */
class TicketNumberTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void carriesTheDayInTheBureausZone() {
        assertTrue(TicketNumber.next(at("2026-11-24T00:30")).value().startsWith("T20261124-"));
        assertTrue(TicketNumber.next(at("2026-11-23T23:59")).value().startsWith("T20261123-"));
    }

    @Test
    void isWellFormedAndDoesNotCount() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String number = TicketNumber.next(at("2026-11-23T09:00")).value();
            assertTrue(TicketNumber.isWellFormed(number), number);
            numbers.add(number);
        }

        assertTrue(numbers.size() > 195, "numbers of one day are random");
    }

    @Test
    void everySingleWrongSymbolIsNoticed() {
        String number = TicketNumber.next(at("2026-11-23T09:00")).value();
        for (int place = 1; place < number.length(); place++) {
            for (char wrong : SYMBOLS.toCharArray()) {
                if (place != 9 && wrong != number.charAt(place)) {
                    String typed = number.substring(0, place) + wrong + number.substring(place + 1);
                    assertFalse(TicketNumber.isWellFormed(typed), typed);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T20261123",
                "20261123-7KQ4ZP",
                "T20261123-7KQ4Z",
                "T20261123-7KQ4ZPP",
                "t20261123-7kq4zp",
                "T20261123-7KQ4ZU",
                "T20261123-7KQ4ZP\n",
                "T２０２６1123-7KQ4ZP",
                "' or 1=1 --"
            })
    void otherTextsAreNoNumbers(String text) {
        assertFalse(TicketNumber.isWellFormed(text));
    }

    @Test
    void hasFiveRandomSymbolsAndTheCheck() {
        assertEquals(16, TicketNumber.next(at("2026-11-23T09:00")).value().length());
    }
}
