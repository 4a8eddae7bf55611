package org.chengsheng.publicity.activity;

/**
 * Numbers of the police permission (4.1), as an administrator set them.
 *
 * @param people from how many expected people one is needed
 * @param days how many days before the start it must be applied for
 */
public record PermissionRule(int people, int days) {}
