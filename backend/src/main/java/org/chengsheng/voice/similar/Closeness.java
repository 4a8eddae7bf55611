package org.chengsheng.voice.similar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chengsheng.platform.search.Likeness;
import org.chengsheng.platform.web.Messages;

/**
 * T7: whether another ticket may be the same matter, and why.
 *
 * @param metres null when one of the two has no point
 * @param hours between the two, whichever came first
 * @param percent likeness of the texts
 * @param words up to five words both have
 */
record Closeness(
        Integer metres, long hours, int percent, boolean sameCategory, List<String> words) {

    /** Beside each other, two matters of different categories need some words in common. */
    private static final int SOME_WORDS = 10;

    private static final int WORDS_SHOWN = 5;

    /** Empty when the two have too little in common. */
    static Optional<Closeness> of(Matter asked, Likeness askedText, Matter other, Neighbourhood n) {
        Integer metres =
                asked.place() == null || other.place() == null
                        ? null
                        : (int) Math.round(asked.place().metresTo(other.place()));
        Duration apart = Duration.between(asked.at(), other.at()).abs();
        boolean near = metres != null && metres <= n.metres() && apart.compareTo(n.hours()) <= 0;
        if (!near && !askedText.mayReach(n.likeness(), other.text())) {
            return Optional.empty();
        }
        Likeness otherText = Likeness.of(other.text());
        int percent = askedText.percent(otherText);
        boolean sameCategory =
                asked.category() != null && asked.category().equals(other.category());
        boolean unclear = asked.category() == null || other.category() == null;
        boolean related = sameCategory || unclear || percent >= SOME_WORDS;
        if (!(near && related) && percent < n.likeness()) {
            return Optional.empty();
        }
        return Optional.of(
                new Closeness(
                        metres,
                        apart.toHours(),
                        percent,
                        sameCategory,
                        askedText.shared(otherText, WORDS_SHOWN)));
    }

    /** The nearer and the more alike, the more. */
    double score(Neighbourhood n) {
        double beside = metres == null ? 0 : Math.max(0, 1 - (double) metres / n.metres());
        return percent + 50 * beside + (sameCategory ? 20 : 0);
    }

    /** In words, because a score explains nothing. */
    String why() {
        StringBuilder why = new StringBuilder();
        if (metres != null) {
            why.append(Messages.text("similar.metres", metres));
        }
        why.append(Messages.text("similar.hours", hours));
        if (sameCategory) {
            why.append(Messages.text("similar.category"));
        }
        if (!words.isEmpty()) {
            why.append(Messages.text("similar.words", String.join("、", words)));
        }
        return why.substring(0, why.length() - 1);
    }
}
