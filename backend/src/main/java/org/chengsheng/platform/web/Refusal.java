package org.chengsheng.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why a request is not done: a stable code, the arguments of its Chinese sentence, and what helps
 * the client to go on. Thrown once, by the entity or use case that decides; mapped once, by {@link
 * ProblemMappers}.
 */
public final class Refusal extends RuntimeException {

    /** Attribute of a security identity: why this signed-in person may do nothing at all. */
    public static final String OF_PERSON = "chengsheng.refusal";

    /** One wrong field of the input. */
    public record Violation(String field, String message) {}

    private final transient RefusalCode code;
    private final transient Object[] arguments;
    private final transient List<Violation> violations;
    private final transient Object current;
    private final transient Duration retryAfter;

    public Refusal(RefusalCode code, Object... arguments) {
        this(code, arguments, List.of(), null, null);
    }

    private Refusal(
            RefusalCode code,
            Object[] arguments,
            List<Violation> violations,
            Object current,
            Duration retryAfter) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.violations = violations;
        this.current = current;
        this.retryAfter = retryAfter;
    }

    /** The whole input is refused because of these fields. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(
                PlatformCode.PLATFORM_INPUT_INVALID, new Object[0], violations, null, null);
    }

    /** The input is refused because of one field. */
    public static Refusal invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** Somebody was faster: who was not is told what stands there now, and loses nothing. */
    public static Refusal stale(Object current) {
        return new Refusal(PlatformCode.PLATFORM_STALE_VERSION).withCurrent(current);
    }

    /** Names a wrong field of a refusal that has a code of its own. */
    public Refusal withViolation(String field, String message) {
        return withViolations(List.of(new Violation(field, message)));
    }

    /** Names the wrong fields or rows of a refusal that has a code of its own. */
    public Refusal withViolations(List<Violation> wrong) {
        return new Refusal(code, arguments, wrong, current, retryAfter);
    }

    /** Adds the state that the client did not know of, so that it can go on without a reload. */
    public Refusal withCurrent(Object state) {
        return new Refusal(code, arguments, violations, state, retryAfter);
    }

    /** Adds the time after which the same request may succeed. */
    public Refusal retryAfter(Duration wait) {
        return new Refusal(code, arguments, violations, current, wait);
    }

    public RefusalCode code() {
        return code;
    }

    /** What a person reads, where a refusal is one result among others. */
    public String sentence() {
        return violations.isEmpty()
                ? Messages.detail(code, arguments)
                : violations.get(0).message();
    }

    Object[] arguments() {
        return arguments;
    }

    List<Violation> violations() {
        return violations;
    }

    Optional<Object> current() {
        return Optional.ofNullable(current);
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
