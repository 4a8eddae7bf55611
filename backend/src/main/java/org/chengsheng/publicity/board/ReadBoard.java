package org.chengsheng.publicity.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.asset.AssetFacts;
import org.chengsheng.publicity.asset.KeepAssets;
import org.chengsheng.publicity.asset.PublicityAsset;

/** What somebody reads who scanned the QR in the street. */
@ApplicationScoped
class ReadBoard {

    private final NoticeBoards boards;
    private final KeepAssets assets;
    private final RateLimits rateLimits;
    private final Settings settings;

    ReadBoard(NoticeBoards boards, KeepAssets assets, RateLimits rateLimits, Settings settings) {
        this.boards = boards;
        this.assets = assets;
        this.rateLimits = rateLimits;
        this.settings = settings;
    }

    /**
     * A board as citizens see it; no id of anything.
     *
     * @param lat WGS84, null together with lon when the board is on no map
     */
    public record CitizenBoard(
            String name,
            String address,
            Double lat,
            Double lon,
            String responsible,
            String standard,
            String phone) {}

    /** A revoked token, and one of a board that was taken down, answer like one never issued. */
    @Transactional
    CitizenBoard byToken(String token, String address) {
        rateLimits.take(
                new RateLimits.Limit(
                        "board-address",
                        settings.number("limit.board-address"),
                        Duration.ofHours(1)),
                address);
        NoticeBoard board = boards.byToken(Codes.normalize(token)).orElseThrow(ReadBoard::unknown);
        PublicityAsset asset = assets.find(board.assetId());
        if (asset.state().isOver()) {
            throw unknown();
        }
        AssetFacts facts = asset.facts();
        BoardView says = board.view();
        return new CitizenBoard(
                facts.name(),
                facts.address(),
                facts.lat(),
                facts.lon(),
                says.responsible(),
                says.standard(),
                says.phone());
    }

    private static Refusal unknown() {
        return new Refusal(PublicityCode.PUBLICITY_BOARD_CODE_UNKNOWN);
    }
}
