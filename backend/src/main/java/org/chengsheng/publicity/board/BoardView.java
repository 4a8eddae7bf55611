package org.chengsheng.publicity.board;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a board says.
 *
 * @param token what the QR carries; null: revoked, nothing opens the board
 * @param tokenAt since when this QR is good
 */
@Schema(name = "NoticeBoardView")
public record BoardView(
        String responsible,
        String standard,
        String phone,
        String token,
        Instant tokenAt,
        int version) {}
