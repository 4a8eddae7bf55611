package org.chengsheng.publicity.plan;

/** Which side of the value is good (M-021). */
enum TargetDirection {
    AT_LEAST,
    AT_MOST
}
