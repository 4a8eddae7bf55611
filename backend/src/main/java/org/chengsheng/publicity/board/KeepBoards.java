package org.chengsheng.publicity.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.asset.AssetKind;
import org.chengsheng.publicity.asset.KeepAssets;
import org.chengsheng.publicity.asset.PublicityAsset;

/** Writes what a board says, and issues and revokes its QR; whoever keeps the asset may. */
@ApplicationScoped
class KeepBoards {

    /** 130 random bits: nobody finds a board by trying. */
    private static final int TOKEN_SYMBOLS = 26;

    private final NoticeBoards boards;
    private final KeepAssets assets;
    private final AuditLog audit;
    private final Clock clock;

    KeepBoards(NoticeBoards boards, KeepAssets assets, AuditLog audit, Clock clock) {
        this.boards = boards;
        this.assets = assets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a keeper enters.
     *
     * @param version 0 for a board that has nothing written yet
     */
    record BoardEntry(
            int version,
            @NotBlank(message = "{board.responsible}")
                    @Size(max = 100, message = "{board.responsible}")
                    String responsible,
            @NotBlank(message = "{board.standard}") @Size(max = 1000, message = "{board.standard}")
                    String standard,
            @NotNull(message = "{board.phone}")
                    @Pattern(regexp = "[+0-9 ()-]{3,20}", message = "{board.phone}")
                    String phone) {}

    BoardView show(UUID assetId) {
        assets.find(assetId);
        return find(assetId).view();
    }

    /** The first writing also makes the first QR; the row of the asset is locked meanwhile. */
    @Transactional
    BoardView write(UUID assetId, BoardEntry entry, StaffMember staff) {
        requireBoard(assets.findToKeep(assetId, staff));
        NoticeBoard board =
                boards.findByIdOptional(assetId).orElseGet(() -> new NoticeBoard(assetId));
        board.requireVersion(entry.version());
        boolean isNew = board.view().responsible() == null;
        board.write(entry.responsible(), entry.standard(), entry.phone());
        if (isNew) {
            board.issue(Codes.random(TOKEN_SYMBOLS), clock.instant());
            boards.persist(board);
        }
        boards.flush();
        return board.view();
    }

    /** For a stolen or misused sign: what is printed so far opens nothing any more. */
    @Transactional
    BoardView renewToken(UUID assetId, int version, StaffMember staff) {
        return change(
                assetId,
                version,
                staff,
                "RENEW_BOARD_CODE",
                board -> board.issue(Codes.random(TOKEN_SYMBOLS), clock.instant()));
    }

    @Transactional
    BoardView revokeToken(UUID assetId, int version, StaffMember staff) {
        return change(assetId, version, staff, "REVOKE_BOARD_CODE", NoticeBoard::revoke);
    }

    private BoardView change(
            UUID assetId, int version, StaffMember staff, String act, Consumer<NoticeBoard> step) {
        PublicityAsset asset = assets.findToKeep(assetId, staff);
        requireBoard(asset);
        NoticeBoard board = find(assetId);
        board.requireVersion(version);
        step.accept(board);
        boards.flush();
        audit.record(staff.id(), act, "noticeBoard", asset.facts().name(), null);
        return board.view();
    }

    private static void requireBoard(PublicityAsset asset) {
        if (asset.facts().kind() != AssetKind.NOTICE_BOARD) {
            throw new Refusal(PublicityCode.PUBLICITY_BOARD_OTHER_KIND);
        }
        if (asset.state().isOver()) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_OVER);
        }
    }

    private NoticeBoard find(UUID assetId) {
        return boards.findByIdOptional(assetId)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_BOARD_NOT_FOUND));
    }
}
