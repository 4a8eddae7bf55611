package org.chengsheng.publicity.board;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.publicity.asset.AssetKind;
import org.chengsheng.publicity.asset.Assets;
import org.chengsheng.publicity.asset.PublicityAsset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the demo's notice boards say; only where {@code chengsheng.demo} is on and none says it. */
@ApplicationScoped
class DemoBoards {

    private static final int TOKEN_SYMBOLS = 26;

    private final NoticeBoards boards;
    private final Assets assets;
    private final Clock clock;
    private final boolean on;

    DemoBoards(
            NoticeBoards boards,
            Assets assets,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.boards = boards;
        this.assets = assets;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(211) StartupEvent start) {
        if (!on || boards.count() > 0) {
            return;
        }
        for (PublicityAsset asset : assets.list("facts.kind", AssetKind.NOTICE_BOARD)) {
            NoticeBoard board = new NoticeBoard(asset.id());
            board.write("示范市城市管理局一中队", "路面无垃圾、无占道经营，非机动车入线停放；每天巡查不少于四次", "12319");
            board.issue(Codes.random(TOKEN_SYMBOLS), clock.instant());
            boards.persist(board);
        }
    }
}
