package org.chengsheng.org;

/** What a unit is; bulletins rank the kinds apart (domain.md 4.4). */
public enum UnitKind {
    /** 局. */
    BUREAU,
    /** 科室. */
    OFFICE,
    /** 中队. */
    SQUADRON,
    /** 县(区)局. */
    DISTRICT_BUREAU
}
