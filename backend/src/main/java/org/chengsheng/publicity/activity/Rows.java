package org.chengsheng.publicity.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of a form: none given are no rows; an empty place is left for validation to name. */
final class Rows {

    private Rows() {}

    static <T> List<T> of(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }
}
