package org.chengsheng.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read by keyset.
 *
 * @param nextCursor opaque; absent on the last page
 */
public record Slice<T>(List<T> items, String nextCursor) {

    /** Rows a page has unless the client asks for fewer. */
    public static final int DEFAULT_LIMIT = 20;

    /** The most rows one page can have. */
    public static final int MAX_LIMIT = 100;

    /**
     * Builds a page from up to {@code limit + 1} rows: the extra row only shows that more follow.
     */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<T> page = List.copyOf(rows.subList(0, limit));
        return new Slice<>(page, cursorOf.apply(page.get(limit - 1)));
    }
}
