package org.chengsheng.platform.identity;

import java.util.Set;

/** The roles of staff (domain.md 3.1), as names an annotation can use. */
public final class Roles {

    /** 受理员 takes what citizens send. */
    public static final String ACCEPTOR = "ACCEPTOR";

    /** 派遣员 gives an accepted ticket to a unit. */
    public static final String DISPATCHER = "DISPATCHER";

    /** 承办人 handles tickets of the own unit. */
    public static final String UNIT_HANDLER = "UNIT_HANDLER";

    /** 单位负责人 approves results of the own unit. */
    public static final String UNIT_LEAD = "UNIT_LEAD";

    /** 核查员 looks on site. */
    public static final String CHECKER = "CHECKER";

    /** 回访员 asks the citizen afterwards. */
    public static final String REVISITOR = "REVISITOR";

    /** 督办员 follows what is late. */
    public static final String SUPERVISOR = "SUPERVISOR";

    /** 纪检监督员 alone handles complaints about staff. */
    public static final String DISCIPLINE = "DISCIPLINE";

    /** 公开审核员 releases to the public. */
    public static final String DISCLOSURE = "DISCLOSURE";

    /** 局领导 reads everything that is not isolated. */
    public static final String BUREAU_LEADER = "BUREAU_LEADER";

    /** 宣传干事 of the publicity office plans, holds and reports the bureau's publicity work. */
    public static final String PUBLICITY_OFFICER = "PUBLICITY_OFFICER";

    /** 通讯员 of a unit (信息员 too) prepares its activities and logs them in the field. */
    public static final String CORRESPONDENT = "CORRESPONDENT";

    /** 系统管理员 keeps units, staff and settings; no access to case content. */
    public static final String ADMIN = "ADMIN";

    /** 审计 reads logs only. */
    public static final String AUDITOR = "AUDITOR";

    public static final Set<String> ALL =
            Set.of(
                    ACCEPTOR,
                    DISPATCHER,
                    UNIT_HANDLER,
                    UNIT_LEAD,
                    CHECKER,
                    REVISITOR,
                    SUPERVISOR,
                    DISCIPLINE,
                    DISCLOSURE,
                    BUREAU_LEADER,
                    PUBLICITY_OFFICER,
                    CORRESPONDENT,
                    ADMIN,
                    AUDITOR);

    private Roles() {}
}
