package org.chengsheng.voice.ticket;

/** Why a matter is not accepted (domain.md 2.1, T4, T5, T8); each names the right channel. */
public enum DeclineReason {
    /** 诉讼、仲裁、纪检监察、行政复议、政府信息公开程序 decide it. */
    LEGAL_PROCEDURE,
    /** 已进入信访. */
    PETITION_RUNNING,
    /** 涉密、商密或他人隐私. */
    SECRET,
    /** 违反公序良俗. */
    PUBLIC_ORDER,
    /** 无新情况的重复. */
    REPEATED,
    /** 110/119/120/122. */
    EMERGENCY_LINE,
    /** 非城管职责. */
    OUT_OF_SCOPE,
    /** 内容不清，无法办理. */
    UNCLEAR,
    /** 逾期未补正; by the system only. */
    NOT_SUPPLEMENTED,
    /** 核实未发现; by the checker only. */
    NOT_FOUND_ON_SITE;

    /** Whether a person may give it as a reason. */
    public boolean isChosen() {
        return this != NOT_SUPPLEMENTED && this != NOT_FOUND_ON_SITE;
    }
}
