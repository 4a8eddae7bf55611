import type { Act, TicketDetail } from '@/shared/api/types'

/**
 * Acts in the order they are offered, the usual one first, with their letter: `a` accept, `d` dispatch, `r` reply,
 * `y` and `x` for every yes and no. `b`, `h`, `m`, `/` and `?` are taken by the page and the shell.
 */
const DUTIES = {
  ACCEPT: 'a',
  ANSWER_AT_ONCE: 'r',
  ASK_SUPPLEMENT: 'q',
  PROPOSE_DECLINE: 'n',
  CONFIRM_DECLINE: 'y',
  REFUSE_DECLINE: 'x',
  CONFIRM_FOUND: 'y',
  REPORT_NOT_FOUND: 'x',
  GRANT_RETURN: 'y',
  REFUSE_RETURN: 'x',
  RULE_RETURN: 'd',
  DISPATCH: 'd',
  RESPOND: 'f',
  SIGN: 's',
  TAKE_REWORK: 's',
  ENDORSE_EXTENSION: 'y',
  GRANT_EXTENSION: 'y',
  REFUSE_EXTENSION: 'x',
  GRANT_SUSPENSION: 'y',
  REFUSE_SUSPENSION: 'x',
  SUBMIT_RESULT: 'r',
  ANSWER_CO_UNIT: 'c',
  APPROVE_RESULT: 'y',
  RETURN_RESULT: 'x',
  CONFIRM_CHECK: 'y',
  FAIL_CHECK: 'x',
  REVISIT: 'v',
  ORDER_REWORK: 'y',
  CLOSE_EXPLAINED: 'x',
  ANSWER_SUPERVISION: 'p'
} as const satisfies Partial<Record<Act, string>>

/** What a person may do when there is a reason to, though nothing waits for it. */
const POWERS = {
  SEND_TO_VERIFY: 'z',
  MERGE: 'g',
  TRANSFER_OUT: 't',
  UNMERGE: 'g',
  ASK_RETURN: 't',
  ASK_CO_UNIT: 'w',
  ASK_EXTENSION: 'e',
  ASK_SUSPENSION: 'z',
  RESUME: 'z',
  URGE: 'u',
  SUPERVISE: 'i',
  NOTE_BY_LEADER: 'n',
  REOPEN: 'o'
} as const satisfies Partial<Record<Act, string>>

export const ACT_KEYS: Record<Act, string> = { ...DUTIES, ...POWERS }

export const ACTS = Object.keys(ACT_KEYS) as Act[]

/** What this person may do now, the usual act first; an act of a newer backend that has no form here is left out. */
export const possibleActs = (ticket: TicketDetail) =>
  ACTS.flatMap((act) => ticket.acts.filter((it) => it.act === act).map(({ label }) => ({ act, label })))

/** Waits behind 更多操作. */
export const isPower = (act: Act) => act in POWERS

export const draftKey = (number: string, act: Act) => `ticket:${number}:${act}`
