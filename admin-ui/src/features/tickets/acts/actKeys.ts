import type { Act, TicketDetail } from '@/shared/api/types'

/** One letter per act: `a` accept, `d` dispatch, `r` reply. `b`, `h`, `/` and `?` are taken by the page and the shell. */
export const ACT_KEYS: Record<Act, string> = {
  ACCEPT: 'a',
  ASK_SUPPLEMENT: 'q',
  DISPATCH: 'd',
  SIGN: 's',
  SUBMIT_RESULT: 'r',
  APPROVE_RESULT: 'y',
  RETURN_RESULT: 'x',
  REVISIT: 'v'
}

export const ACTS = Object.keys(ACT_KEYS) as Act[]

/** What this person may do now, the usual act first; an act of a newer backend that has no form here is left out. */
export const possibleActs = (ticket: TicketDetail) =>
  ACTS.flatMap((act) => ticket.acts.filter((it) => it.act === act).map(({ label }) => ({ act, label })))

export const draftKey = (number: string, act: Act) => `ticket:${number}:${act}`
