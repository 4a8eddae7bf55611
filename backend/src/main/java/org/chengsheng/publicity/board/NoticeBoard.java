package org.chengsheng.publicity.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.Words;

/**
 * 责任区公示牌: who answers for the place, to which standard, on which phone (M-071). Its QR carries a
 * token and nothing else; a new token makes the old one worthless.
 */
@Entity
@Table(name = "publicity_notice_board")
class NoticeBoard {

    @Id private UUID assetId;
    private String responsible;
    private String standard;
    private String phone;
    private String token;
    private Instant tokenAt;
    @Version private int version;

    protected NoticeBoard() {}

    NoticeBoard(UUID assetId) {
        this.assetId = assetId;
    }

    void write(String whoAnswers, String toWhichStandard, String onWhichPhone) {
        responsible = Words.orNull(whoAnswers);
        standard = Words.orNull(toWhichStandard);
        phone = Words.orNull(onWhichPhone);
    }

    /** The QR printed so far stops working. */
    void issue(String newToken, Instant now) {
        token = newToken;
        tokenAt = now;
    }

    void revoke() {
        token = null;
        tokenAt = null;
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(view());
        }
    }

    /** As its keepers see it. */
    BoardView view() {
        return new BoardView(responsible, standard, phone, token, tokenAt, version);
    }

    UUID assetId() {
        return assetId;
    }
}
