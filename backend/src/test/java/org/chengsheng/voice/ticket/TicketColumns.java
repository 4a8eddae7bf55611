package org.chengsheng.voice.ticket;

import jakarta.persistence.Column;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A ticket as a row of COPY, by the fields of the entity, so that no column is forgotten. */
final class TicketColumns {

    private static final List<Field> FIELDS =
            Arrays.stream(TicketRecord.class.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !field.isSynthetic())
                    .filter(TicketColumns::isWritten)
                    .toList();

    private TicketColumns() {}

    static String names() {
        return FIELDS.stream().flatMap(TicketColumns::names).collect(Collectors.joining(", "));
    }

    static List<Object> values(Ticket ticket) {
        List<Object> values = new ArrayList<>();
        try {
            for (Field field : FIELDS) {
                field.setAccessible(true);
                Object value = field.get(ticket);
                if (field.getType().isRecord()) {
                    for (RecordComponent part : field.getType().getRecordComponents()) {
                        part.getAccessor().setAccessible(true);
                        values.add(value == null ? null : cell(part.getAccessor().invoke(value)));
                    }
                } else {
                    values.add(cell(value));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a field of the ticket cannot be read", e);
        }
        return values;
    }

    /** The others are put down by the database. */
    private static boolean isWritten(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.insertable();
    }

    private static Stream<String> names(Field field) {
        return field.getType().isRecord()
                ? Arrays.stream(field.getType().getRecordComponents())
                        .map(part -> name(part.getName(), part.getAccessor()))
                : Stream.of(name(field.getName(), field));
    }

    private static String name(String property, AnnotatedElement element) {
        Column column = element.getAnnotation(Column.class);
        return column == null || column.name().isEmpty()
                ? property.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
                : column.name();
    }

    private static Object cell(Object value) {
        return value == null || !isList(value) ? value : array(value);
    }

    private static boolean isList(Object value) {
        return value.getClass().isArray() && !(value instanceof byte[]);
    }

    private static String array(Object values) {
        return IntStream.range(0, Array.getLength(values))
                .mapToObj(i -> String.valueOf(Array.get(values, i)))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
