package org.chengsheng.publicity.desk;

/** 等我办的: the next step of an activity, seen by the person whose turn it is. */
public enum WaitingStep {
    /** 退回修改: given back to its author. */
    REVISE,
    APPROVE,
    PUBLISH,
    EVALUATE,
    CLOSE
}
