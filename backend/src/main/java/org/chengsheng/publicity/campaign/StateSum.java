package org.chengsheng.publicity.campaign;

import org.chengsheng.publicity.activity.ActivityState;

/**
 * All activities in one state under one part of the year; money in 分.
 *
 * @param planned what their budgets add up to
 * @param actual what was noted as spent
 * @param higher of each activity the higher of both, added up
 */
record StateSum(ActivityState state, long activities, long planned, long actual, long higher) {}
