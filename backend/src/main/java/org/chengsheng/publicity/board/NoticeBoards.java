package org.chengsheng.publicity.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeBoards implements PanacheRepositoryBase<NoticeBoard, UUID> {

    Optional<NoticeBoard> byToken(String token) {
        return find("token", token).firstResultOptional();
    }
}
