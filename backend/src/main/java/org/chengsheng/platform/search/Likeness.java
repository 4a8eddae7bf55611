package org.chengsheng.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two texts are, counted in shared terms (pairs of characters, whole Latin words): twice
 * the shared ones over all of both.
 */
public final class Likeness {

    /** Words that say nothing alone, at the ends of what two texts share. */
    private static final Pattern PARTICLES =
            Pattern.compile("^[的了是在和与也又都就把被们过着很]+|[的了是在和与也又都就把被们过着很]+$");

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
     * Up to so many words both have, in the order of this text: pairs that run into each other are
     * one word, particles at its ends are cut off, single characters are left out.
     */
    public List<String> shared(Likeness other, int most) {
        List<String> runs = new ArrayList<>();
        for (String term : terms) {
            if (!other.terms.contains(term)) {
                continue;
            }
            String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1);
            if (isPair(term) && last.endsWith(first(term))) {
                runs.set(runs.size() - 1, last + term.substring(first(term).length()));
            } else {
                runs.add(term);
            }
        }
        return runs.stream()
                .map(run -> PARTICLES.matcher(run).replaceAll(""))
                .filter(run -> run.codePointCount(0, run.length()) > 1)
                .distinct()
                .limit(most)
                .toList();
    }

    private static boolean isPair(String term) {
        return term.codePointCount(0, term.length()) == 2
                && Character.isIdeographic(term.codePointAt(0));
    }

    private static String first(String term) {
        return term.substring(0, term.offsetByCodePoints(0, 1));
    }
}
