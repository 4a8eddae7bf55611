package org.chengsheng.platform.search;

import java.util.List;
import java.util.Set;

/**
 * How alike two texts are, counted in shared terms (pairs of characters, whole Latin words): twice
 * the shared ones over all of both.
 */
public final class Likeness {

    private final Set<String> terms;

    private Likeness(Set<String> terms) {
        this.terms = terms;
    }

    /** A text that others are compared with. */
    public static Likeness of(String text) {
        return new Likeness(ChineseText.terms(text));
    }

    /** 0 (nothing shared, or nothing written) to 100 (the same terms). */
    public int percent(Likeness other) {
        int all = terms.size() + other.terms.size();
        if (all == 0) {
            return 0;
        }
        long shared = terms.stream().filter(other.terms::contains).count();
        return (int) Math.round(200.0 * shared / all);
    }

    /**
     * Up to so many of the terms both have, in the order of this text; single characters left out.
     */
    public List<String> shared(Likeness other, int most) {
        return terms.stream()
                .filter(term -> term.codePointCount(0, term.length()) > 1)
                .filter(other.terms::contains)
                .limit(most)
                .toList();
    }
}
