package org.chengsheng.publicity.signup;

/**
 * Name and phone at rest.
 *
 * @param phoneIndex finds the same phone in every activity: one sign-up each, and no-shows
 * @param nameIndex finds the whole name within one activity
 * @param tailIndex finds the last four digits within one activity
 */
record SealedApplicant(
        byte[] name, byte[] phone, byte[] phoneIndex, byte[] nameIndex, byte[] tailIndex) {}
