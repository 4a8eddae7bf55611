package org.chengsheng.voice.discipline;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 3.5.1: words that make a text sound as if it were about staff. They only suggest: "没有收钱" has one
 * too, and a person decides. A plain class.
 */
final class StaffWords {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<String> words;

    StaffWords(List<String> words) {
        this.words = words;
    }

    /** Which of the words are in these texts, in the order of the list; spaces hide none. */
    List<String> in(Collection<String> texts) {
        String bare =
                texts.stream()
                        .filter(Objects::nonNull)
                        .map(StaffWords::bare)
                        // A word does not reach from one text into the next.
                        .collect(Collectors.joining("\n"));
        return words.stream()
                .filter(word -> !bare(word).isEmpty() && bare.contains(bare(word)))
                .toList();
    }

    private static String bare(String text) {
        return SEPARATORS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
