package org.chengsheng.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One row more than asked for only shows that more follow. */
class SliceTest {

    @Test
    void theLastPageHasNoCursor() {
        Slice<Integer> page = Slice.of(List.of(1, 2, 3), 3, String::valueOf);

        assertEquals(List.of(1, 2, 3), page.items());
        assertNull(page.nextCursor());
    }

    @Test
    void theExtraRowIsNotShownAndTheCursorIsThatOfTheLastShown() {
        Slice<Integer> page = Slice.of(List.of(1, 2, 3, 4), 3, String::valueOf);

        assertEquals(List.of(1, 2, 3), page.items());
        assertEquals("3", page.nextCursor());
    }

    @Test
    void nothingIsOnePageOfNothing() {
        assertEquals(new Slice<Integer>(List.of(), null), Slice.of(List.of(), 20, String::valueOf));
    }
}
