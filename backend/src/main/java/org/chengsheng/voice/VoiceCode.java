package org.chengsheng.voice;

import org.chengsheng.platform.web.RefusalCode;

/** Refusals of the voice module. */
public enum VoiceCode implements RefusalCode {
    VOICE_PLACE_REQUIRED(422),
    VOICE_UPLOAD_UNKNOWN(422),
    VOICE_RECEIPT_NOT_MATCHED(404),
    VOICE_TICKET_NOT_FOUND(404),
    VOICE_ACT_NOT_POSSIBLE(409),
    VOICE_ACT_NOT_YOURS(403),
    VOICE_SAME_PERSON(403),
    VOICE_CATEGORY_UNKNOWN(422),
    VOICE_SUPPLEMENT_ASKED_TWICE(409),
    VOICE_PROOF_PHOTO_REQUIRED(422),
    VOICE_REPLY_TOO_THIN(422),
    VOICE_RETURN_REASON_REQUIRED(422),
    VOICE_TICKET_ALREADY_RATED(409),
    VOICE_RATING_INCOMPLETE(422),
    VOICE_REVISIT_INCOMPLETE(422),
    VOICE_REVISIT_SAME_DAY(409),
    VOICE_SOURCE_NOT_FOR_STAFF(422),
    VOICE_RECEIVED_IN_FUTURE(422),
    VOICE_IMPORT_NOT_FOUND(404),
    VOICE_IMPORT_FILE_UNREADABLE(422),
    VOICE_IMPORT_TOO_MANY_ROWS(422),
    VOICE_IMPORT_MAPPING_INCOMPLETE(422),
    VOICE_IMPORT_NOT_POSSIBLE_NOW(409);

    private final int status;

    VoiceCode(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
