import type { Possible, Ticket } from '@/api/types'
import { m } from '@/messages'
import { dateTime } from '@/shared/format'

/** What a citizen can set going with some words; answers and ratings have forms of their own. */
export type Step = Extract<Possible, 'OBJECT' | 'URGE' | 'WITHDRAW' | 'REOPEN'>

/** In the order in which they are offered. */
const STEPS: Step[] = ['OBJECT', 'REOPEN', 'URGE', 'WITHDRAW']

/** Words the server asks for; urging and taking back need none. */
export const SHORTEST: Record<Step, number> = { OBJECT: 5, REOPEN: 5, URGE: 0, WITHDRAW: 0 }
export const LONGEST: Record<Step, number> = { OBJECT: 1000, REOPEN: 2000, URGE: 500, WITHDRAW: 500 }

export const offered = ({ can }: Pick<Ticket, 'can'>): Step[] => STEPS.filter((step) => can.includes(step))

/** What follows from the step, and until when it can be taken. */
export function stepHint(
  step: Step,
  ticket: Pick<Ticket, 'objectUntil' | 'reopenUntil' | 'continued'>,
): string {
  const words = m.ticket.steps[step]
  if (step === 'OBJECT' && ticket.objectUntil) return words.hint(dateTime(ticket.objectUntil))
  if (step === 'REOPEN' && ticket.reopenUntil) return words.hint(dateTime(ticket.reopenUntil))
  if (step === 'WITHDRAW' && ticket.continued) return m.ticket.withdrawContinued
  return words.hint('')
}

export function stepFault(step: Step, text: string): string {
  return text.trim().length < SHORTEST[step] ? m.ticket.stepShort(SHORTEST[step]) : ''
}
