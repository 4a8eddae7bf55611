package org.chengsheng.publicity.training;

/** What is done with a session. */
public enum TrainingAct {
    PLAN,
    CHANGE,
    NOTIFY,
    RECORD,
    ASSESS,
    CANCEL
}
