package org.chengsheng.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A query value that cannot be read is a wrong field, answered with 400 and its name. The framework
 * would say 404, as if the list did not exist.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS =
            Map.of(
                    int.class, Integer::valueOf,
                    Integer.class, Integer::valueOf,
                    boolean.class, QueryValues::yesOrNo,
                    Boolean.class, QueryValues::yesOrNo,
                    UUID.class, UUID::fromString,
                    LocalDate.class, LocalDate::parse,
                    Instant.class, Instant::parse);

    @Override
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        String name =
                Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(annotation -> ((QueryParam) annotation).value())
                        .findFirst()
                        .orElse(null);
        Function<String, ?> reader = type.isEnum() ? constant(type) : READERS.get(type);
        return name == null || reader == null ? null : new Named<>(name, reader);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Function<String, ?> constant(Class<?> type) {
        return text ->
                Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new);
    }

    private record Named<T>(String name, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (RuntimeException unreadable) {
                // Anything but this type the framework turns into 404.
                throw new WebApplicationException(
                        Refusal.invalid(name, Messages.text("input.wrongType")), 400);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
