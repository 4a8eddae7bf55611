package org.chengsheng.voice.figure;

import java.util.Arrays;

/** The numbers of one line, to be added up. */
final class Counts {

    private final long[] numbers = new long[Counter.values().length];

    long of(Counter counter) {
        return numbers[counter.ordinal()];
    }

    void add(Counter counter, Object number) {
        numbers[counter.ordinal()] += number == null ? 0 : ((Number) number).longValue();
    }

    void addAll(Counts other) {
        Arrays.setAll(numbers, i -> numbers[i] + other.numbers[i]);
    }

    boolean isEmpty() {
        return Arrays.stream(numbers).allMatch(number -> number == 0);
    }
}
