package org.chengsheng.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The body of every refused request, RFC 9457.
 *
 * @param type stable URI of the kind of problem
 * @param code the same as a word a program can compare
 * @param detail a Chinese sentence that says what to do
 * @param violations wrong fields, empty unless the input was refused
 * @param traceId what a person can quote; the log line carries it too
 * @param current the state the client did not know of, for a stale version or a lost race
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Refusal.Violation> violations,
        String traceId,
        Object current) {

    /** RFC 9457 media type. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
