package org.chengsheng.voice.handling;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions of a query on voice_ticket t. The SQL is put together from fixed parts only; every
 * value is a named parameter.
 */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> passing = new HashSet<>();
    private boolean search;

    public Conditions(String first) {
        conditions.add(first);
    }

    /** Every list starts here: what an undone import hid is in none. */
    public static Conditions visible() {
        return new Conditions("not t.hidden");
    }

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on words: how many tickets have them nobody knows beforehand. */
    Conditions searching(String condition) {
        search = true;
        return and(condition);
    }

    boolean isSearch() {
        return search;
    }

    public Conditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A moment that moves on with the clock: two who ask one after the other mean the same. */
    public Conditions bindNow(String name, Instant moment) {
        passing.add(name);
        return bind(name, moment);
    }

    public void equal(String column, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            and(column + " = :" + name).bind(name, value);
        }
    }

    public void in(String column, String name, Collection<? extends Enum<?>> wanted) {
        if (wanted != null && !wanted.isEmpty()) {
            and(column + " in (:" + name + ")");
            bind(name, wanted.stream().map(Enum::name).collect(Collectors.toList()));
        }
    }

    public String sql() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** The values without those that move on with the clock. */
    Map<String, Object> lastingValues() {
        Map<String, Object> lasting = new HashMap<>(values);
        lasting.keySet().removeAll(passing);
        return lasting;
    }

    public void bindTo(Query query) {
        values.forEach(query::setParameter);
    }
}
