package org.chengsheng.platform.geo;

/** In which system a position was given; positions are stored as WGS84. */
public enum Datum {
    /** GPS. */
    WGS84,
    /** The encrypted system of Chinese web maps; WeChat's chooseLocation gives it. */
    GCJ02,
    /** Baidu's shift on top of GCJ02. */
    BD09,
    /** China's national system, for our purpose equal to WGS84 (centimetres apart). */
    CGCS2000
}
