package org.chengsheng.platform.web;

/**
 * A stable reason for refusing a request. Each module keeps its codes in one enum; title and detail
 * of every code are in {@code messages/problems.properties}.
 */
public interface RefusalCode {

    /** The code a client may rely on, for example {@code VOICE_TICKET_NOT_FOUND}. */
    String name();

    /** The HTTP status the refusal answers with. */
    int status();
}
