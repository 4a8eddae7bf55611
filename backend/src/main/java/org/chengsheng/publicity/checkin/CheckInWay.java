package org.chengsheng.publicity.checkin;

/** How somebody was checked in. */
enum CheckInWay {
    /** Found by name or number at the desk. */
    DESK,
    /** The own QR was scanned by staff, perhaps without network. */
    SCAN,
    /** The citizen scanned the rotating code of the place. */
    SELF
}
