package org.chengsheng.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place where a failure becomes an answer. Nothing of the inside leaves: no class name, no
 * SQL, no input value; the log line carries the same trace id.
 */
@Singleton
@Unremovable
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Refusal NOT_SIGNED_IN = new Refusal(PlatformCode.PLATFORM_NOT_SIGNED_IN);
    private static final Duration RETRY_WHEN_DOWN = Duration.ofSeconds(5);

    private final SecurityIdentity identity;

    ProblemMappers(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return answer(refusal, traceId());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        List<Refusal.Violation> violations =
                invalid.getConstraintViolations().stream()
                        .map(v -> new Refusal.Violation(field(v), v.getMessage()))
                        .sorted((a, b) -> a.field().compareTo(b.field()))
                        .toList();
        return refused(Refusal.invalid(violations));
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(WebApplicationException failure) {
        if (causeOf(failure, Refusal.class) instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (causeOf(failure, JacksonException.class) instanceof JacksonException json) {
            return refused(unreadableJson(json));
        }
        return refused(new Refusal(codeOf(failure.getResponse().getStatus())));
    }

    /** Jackson's own mapper would print the offending class; ours names the field only. */
    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonMappingException json) {
        return refused(unreadableJson(json));
    }

    /** The framework has a mapper of its own for exactly this type. */
    @ServerExceptionMapper(priority = 1)
    public Response unreadable(MismatchedInputException json) {
        return refused(unreadableJson(json));
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JacksonException json) {
        return refused(unreadableJson(json));
    }

    /**
     * A page goes to the identity provider; a script is told with 499 or 401 and a problem, as the
     * sign-in mechanism decides.
     */
    @ServerExceptionMapper(priority = 1)
    public Uni<Response> notSignedIn(UnauthorizedException failure, RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(refused(NOT_SIGNED_IN));
        }
        return authenticator.getChallenge(request).map(this::challenged);
    }

    private Response challenged(ChallengeData challenge) {
        Response problem = refused(NOT_SIGNED_IN);
        if (challenge == null) {
            return problem;
        }
        Response.ResponseBuilder answer =
                challenge.status == Response.Status.FOUND.getStatusCode()
                        ? Response.status(challenge.status)
                        : Response.fromResponse(problem).status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    @ServerExceptionMapper(priority = 1)
    public Response notAllowed(ForbiddenException failure) {
        Refusal notStaff = identity.getAttribute(Refusal.OF_PERSON);
        return refused(
                notStaff != null ? notStaff : new Refusal(PlatformCode.PLATFORM_NOT_ALLOWED));
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale) {
        return refused(new Refusal(PlatformCode.PLATFORM_STALE_VERSION));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        String trace = traceId();
        if (causeOf(failure, Refusal.class) instanceof Refusal refusal) {
            return answer(refusal, trace);
        }
        if (causeOf(failure, StaleStateException.class) != null
                || causeOf(failure, OptimisticLockException.class) != null) {
            return answer(new Refusal(PlatformCode.PLATFORM_STALE_VERSION), trace);
        }
        if (isSameMoment(failure)) {
            // Rules are asked before anything is written; where they never are, this names it.
            LOG.warnf(new StackOnly(failure), "the database refused a change, trace %s", trace);
            return answer(new Refusal(PlatformCode.PLATFORM_SAME_MOMENT), trace);
        }
        if (isOutage(failure)) {
            LOG.warnf("database out of reach, trace %s: %s", trace, failure.getClass().getName());
            return answer(
                    new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY_WHEN_DOWN),
                    trace);
        }
        // The message may quote input, so only the stack is kept, never what it says.
        LOG.errorf(new StackOnly(failure), "unexpected failure, trace %s", trace);
        return answer(new Refusal(PlatformCode.PLATFORM_UNEXPECTED), trace);
    }

    private static Response answer(Refusal refusal, String trace) {
        RefusalCode code = refusal.code();
        Problem problem =
                new Problem(
                        "urn:chengsheng:problem:" + code.name(),
                        Messages.title(code),
                        code.status(),
                        Messages.detail(code, refusal.arguments()),
                        code.name(),
                        refusal.violations(),
                        trace,
                        refusal.current().orElse(null));
        Response.ResponseBuilder response =
                Response.status(code.status())
                        .type(Problem.MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(problem);
        refusal.retryAfter()
                .ifPresent(
                        wait ->
                                response.header(
                                        HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return response.build();
    }

    private static Refusal unreadableJson(JacksonException json) {
        if (!(json instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return new Refusal(PlatformCode.PLATFORM_BODY_UNREADABLE);
        }
        String field =
                mapping.getPath().stream()
                        .map(
                                step ->
                                        step.getFieldName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : step.getFieldName())
                        .collect(Collectors.joining("."));
        String key =
                json instanceof UnrecognizedPropertyException
                        ? "input.unknownField"
                        : "input.wrongType";
        return Refusal.invalid(field, Messages.text(key));
    }

    /** {@code file.request.text} → {@code text}: the client knows its body, not our methods. */
    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String[] steps = path.split("\\.", 3);
        return steps[steps.length - 1];
    }

    private static PlatformCode codeOf(int status) {
        return switch (status) {
            case 401 -> PlatformCode.PLATFORM_NOT_SIGNED_IN;
            case 403 -> PlatformCode.PLATFORM_NOT_ALLOWED;
            case 404 -> PlatformCode.PLATFORM_NOT_FOUND;
            case 405 -> PlatformCode.PLATFORM_METHOD_NOT_ALLOWED;
            case 406 -> PlatformCode.PLATFORM_NOT_ACCEPTABLE;
            case 413 -> PlatformCode.PLATFORM_BODY_TOO_LARGE;
            case 415 -> PlatformCode.PLATFORM_MEDIA_TYPE_NOT_ALLOWED;
            default ->
                    status < 500
                            ? PlatformCode.PLATFORM_BODY_UNREADABLE
                            : PlatformCode.PLATFORM_UNEXPECTED;
        };
    }

    /** SQLState 08 connection, 53 resources, 57 operator, 25006 read-only standby. */
    private static boolean isOutage(Throwable failure) {
        return causeOf(failure, SQLException.class) instanceof SQLException sql
                && (sql.getSQLState() == null || sql.getSQLState().matches("(08|53|57).*|25006"));
    }

    /**
     * What nobody could see before: another transaction added the same (SQLState 23505, 23P01) or
     * took away what is referred to (23503), or each waited for the other (40P01, 40001).
     */
    private static boolean isSameMoment(Throwable failure) {
        return causeOf(failure, SQLException.class) instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().matches("23505|23P01|23503|40P01|40001");
    }

    private static <T> Object causeOf(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static String traceId() {
        return UUID.randomUUID().toString();
    }

    /** Keeps where it happened and of what kind, without the messages. */
    private static final class StackOnly extends Exception {
        StackOnly(Throwable failure) {
            super(
                    failure.getClass().getName(),
                    failure.getCause() == null ? null : new StackOnly(failure.getCause(), 1));
            setStackTrace(failure.getStackTrace());
        }

        private StackOnly(Throwable failure, int depth) {
            super(
                    failure.getClass().getName(),
                    failure.getCause() == null || depth > 8
                            ? null
                            : new StackOnly(failure.getCause(), depth + 1));
            setStackTrace(failure.getStackTrace());
        }
    }
}
