package org.chengsheng.org.group;

/** What somebody is in the leading group (M-001), in the order of its list. */
public enum GroupRole {
    /** 组长; one at a time. */
    HEAD,
    /** 副组长. */
    DEPUTY_HEAD,
    /** 成员. */
    MEMBER,
    /** 宣传办主任. */
    OFFICE_DIRECTOR,
    /** 宣传办成员. */
    OFFICE_MEMBER
}
