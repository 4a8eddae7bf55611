package org.chengsheng.platform.search;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** Those of the terms, once somebody asked. */
    private BitSet characters;

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
     * Whether a text may be so alike, told from its characters alone: taking it apart costs a
     * hundred times more, and most texts share no two characters in a row.
     *
     * @return false only when it surely is less alike
     */
    public boolean mayReach(int percent, String text) {
        if (characters == null) {
            characters = new BitSet();
            terms.forEach(term -> term.chars().forEach(characters::set));
        }
        int shared = 0;
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at)) {
                shared++;
            }
        }
        shared = Math.min(shared, terms.size());
        // The other text has at least the shared terms.
        return Math.round(200.0 * shared / Math.max(1, terms.size() + shared)) >= percent;
    }

    /** A shared term may begin here; only of Han characters is it known what a term is made of. */
    private boolean mayBegin(String text, int at) {
        char here = text.charAt(at);
        if (!Character.isIdeographic(here)) {
            return !Character.isWhitespace(here) && !isPunctuation(here);
        }
        boolean last = at + 1 == text.length() || !Character.isIdeographic(text.charAt(at + 1));
        return characters.get(here) && (last || characters.get(text.charAt(at + 1)));
    }

    private static boolean isPunctuation(char it) {
        return switch (Character.getType(it)) {
            case Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.DASH_PUNCTUATION ->
                    true;
            default -> false;
        };
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
