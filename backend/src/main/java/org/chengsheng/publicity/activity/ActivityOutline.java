package org.chengsheng.publicity.activity;

import java.util.List;

/**
 * What an activity is, apart from the parts of its plan.
 *
 * @param intro what citizens read about it
 * @param audience codes of the dictionary
 * @param minors a guardian must consent to a sign-up
 * @param signUp null: nobody signs up
 */
public record ActivityOutline(
        ActivityKind kind,
        String title,
        String slogan,
        String intro,
        boolean openToPublic,
        ActivityTime time,
        ActivityPlace place,
        List<String> audience,
        boolean minors,
        int expectedPeople,
        SignUpWindow signUp) {}
