package org.chengsheng.platform.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Chinese text as search terms: overlapping pairs of characters, so that any two-character word is
 * found without a dictionary; Latin words and numbers stay whole.
 */
public final class ChineseText {

    /** A tsvector is limited to 1 MB and a lexeme to 2 KB; longer words are no words. */
    private static final int LONGEST_TERM = 64;

    private static final Analyzer PAIRS = new CJKAnalyzer(CharArraySet.EMPTY_SET);

    private ChineseText() {}

    /** The terms of a text, blank-separated, each once: the argument of array_to_tsvector. */
    public static Set<String> terms(String... texts) {
        Set<String> terms = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                terms.addAll(tokens(text));
            }
        }
        return terms;
    }

    /**
     * What a person typed, as queries of which both must hold.
     *
     * @param indexed the tsquery to look up in the index; empty when nothing searchable was typed
     * @param rest single characters beside longer terms, as a tsquery to hold against what the
     *     index found, or empty: looking them up would read all terms that begin so
     */
    public record Query(String indexed, String rest) {

        /** Both as one tsquery, for tables too small to care. */
        public String whole() {
            return rest.isEmpty() ? indexed : indexed + " & " + rest;
        }
    }

    /**
     * The query for what a person typed: all terms must occur. A single Chinese character is a
     * prefix, because the index holds pairs.
     */
    public static Query query(String typed) {
        List<String> longer = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (String term : new LinkedHashSet<>(tokens(typed))) {
            String quoted = "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
            if (term.codePointCount(0, term.length()) == 1) {
                single.add(quoted + ":*");
            } else {
                longer.add(quoted);
            }
        }
        return longer.isEmpty()
                ? new Query(String.join(" & ", single), "")
                : new Query(String.join(" & ", longer), String.join(" & ", single));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = PAIRS.tokenStream("text", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() <= LONGEST_TERM) {
                    tokens.add(term.toString());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return tokens;
    }
}
