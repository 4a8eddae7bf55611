package org.chengsheng.platform.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that never looks at a cookie, so another site cannot act in somebody's name through
 * it. Every other resource demands the header of {@link CrossSiteGuard} for writes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutCookie {}
