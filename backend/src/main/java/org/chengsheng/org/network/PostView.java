package org.chengsheng.org.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A post with the name of who holds or held it.
 *
 * @param endsOn the day it was left; null while it lasts
 * @param ended null while it lasts
 * @param owesHandover left, and nobody confirmed to have taken over
 */
public record PostView(
        UUID id,
        UUID unitId,
        UUID staffId,
        String name,
        PostKind kind,
        LocalDate beginsOn,
        LocalDate endsOn,
        PostEnd ended,
        String endNote,
        boolean owesHandover,
        Instant createdAt,
        int version) {

    static PostView of(PublicityPost post, String name) {
        return new PostView(
                post.id(),
                post.unitId(),
                post.staffId(),
                name,
                post.kind(),
                post.tenure().beginsOn(),
                post.tenure().endsOn(),
                post.ended(),
                post.endNote(),
                post.owesHandover(),
                post.createdAt(),
                post.version());
    }
}
