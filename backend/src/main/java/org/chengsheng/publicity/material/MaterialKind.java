package org.chengsheng.publicity.material;

/** What is printed or bought to be given away (M-072). */
public enum MaterialKind {
    HANDBOOK,
    POSTER,
    LEAFLET,
    GIFT,
    OTHER
}
