package org.chengsheng.org.network;

/** A hand-over is written, then confirmed by its receiver, or withdrawn. */
public enum HandoverState {
    DRAFT,
    CONFIRMED,
    WITHDRAWN
}
