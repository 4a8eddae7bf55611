package org.chengsheng.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes an operation may answer besides those every operation may (input, sign-in, role,
 * outage). The OpenAPI document lists them; {@code OperationRefusalsTest} compares them with what
 * the code can throw. On a resource it says what all of its operations may answer.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /**
     * Names of {@link RefusalCode} constants; strings, because each module has an enum of its own.
     */
    String[] value();
}
