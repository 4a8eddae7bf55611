package org.chengsheng.publicity.selection;

import java.time.LocalDate;

/**
 * What stands on a certificate.
 *
 * @param selection title of what was selected
 * @param issuer the bureau
 * @param checkAddress where anybody finds out whether the certificate is one of ours
 */
record Certificate(
        String number,
        String selection,
        String name,
        String grade,
        LocalDate awardedOn,
        String issuer,
        String checkAddress) {}
