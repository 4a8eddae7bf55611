package org.chengsheng.publicity.asset;

/** What somebody who was overtaken must know to go on. */
public record AssetStanding(int version, AssetState state) {}
