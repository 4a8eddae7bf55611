package org.chengsheng.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.chengsheng.platform.ratelimit.RateLimits;

/** Drops remembered keys and counters whose time is over; safe on several replicas at once. */
@ApplicationScoped
class ForgetExpired {

    private final Idempotency idempotency;
    private final RateLimits limits;

    ForgetExpired(Idempotency idempotency, RateLimits limits) {
        this.idempotency = idempotency;
        this.limits = limits;
    }

    @Scheduled(every = "15m", delayed = "2m", identity = "forget-expired")
    void handle() {
        idempotency.forgetExpired();
        limits.forgetExpired();
    }
}
