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
     * The query for what a person typed: all terms must occur. A single Chinese character is a
     * prefix, because the index holds pairs.
     *
     * @return a tsquery, empty when nothing searchable was typed
     */
    public static String query(String typed) {
        List<String> parts = new ArrayList<>();
        for (String term : new LinkedHashSet<>(tokens(typed))) {
            String quoted = "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
            boolean oneCharacter = term.codePointCount(0, term.length()) == 1;
            parts.add(oneCharacter ? quoted + ":*" : quoted);
        }
        return String.join(" & ", parts);
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
