package org.chengsheng.publicity.material;

/** How copies leave the stock, or come back to it. */
public enum HandOutWay {
    HANDED,
    MAILED,
    /** What was left over after an occasion, or was entered by mistake. */
    RETURNED
}
