import type { Ticket } from '@/api/types'
import { m } from '@/messages'
import { dateTime } from '@/shared/format'

export interface Outlook {
  tone: 'info' | 'warn'
  /** What the state means, and what comes next; one paragraph each. */
  lines: string[]
}

type Known = Pick<
  Ticket,
  | 'state'
  | 'declineReason'
  | 'declineText'
  | 'objectUntil'
  | 'transferredTo'
  | 'timeline'
  | 'reopenUntil'
  | 'reworkAsked'
  | 'anonymous'
  | 'dueAt'
  | 'aboutStaff'
>

/** States beside the main line, in plain words; null where the timeline says it all. */
export function outlook(ticket: Known): Outlook | null {
  const words = m.ticket.outlook
  switch (ticket.state) {
    case 'NOT_ACCEPTED':
      return warn([
        ticket.declineReason && words.declined(ticket.declineReason),
        ticket.declineText,
        ticket.objectUntil ? words.mayObject(dateTime(ticket.objectUntil)) : words.fileAnew,
      ])
    case 'TRANSFERRED':
      return info([words.transferred(ticket.transferredTo ?? ''), words.transferredNext])
    case 'MERGED':
      return info([words.merged, ticket.dueAt && m.ticket.due(dateTime(ticket.dueAt))])
    case 'SUSPENDED':
      return warn([words.suspended(suspension(ticket)), words.suspendedNext])
    case 'WITHDRAWN':
      return info([words.withdrawn])
    case 'REVISITING':
      return info([revisiting(ticket)])
    case 'REWORK':
      return info([words.rework])
    case 'CLOSED':
      return info([closed(ticket)])
    default:
      return null
  }
}

function closed({ reopenUntil, aboutStaff }: Known): string {
  const words = m.ticket.outlook
  if (reopenUntil) return words.mayReopen(dateTime(reopenUntil))
  return aboutStaff ? words.followUpApart : words.followUp
}

/** The number a new ticket names. Of a complaint about staff none: those it is about may read the new one (3.5). */
export const numberToName = ({ number, aboutStaff }: Pick<Ticket, 'number' | 'aboutStaff'>) =>
  aboutStaff ? undefined : number

function revisiting({ reworkAsked, anonymous }: Known): string {
  const words = m.ticket.outlook
  if (reworkAsked) return words.reworkAsked
  return anonymous ? words.revisitingAnonymous : words.revisiting
}

/** It is over and cannot be taken up again: what is new is filed as a ticket of its own. */
export const followsUp = ({ state, reopenUntil }: Pick<Known, 'state' | 'reopenUntil'>) =>
  state === 'WITHDRAWN' || state === 'NOT_ACCEPTED' || (state === 'CLOSED' && !reopenUntil)

/** Why and until when, as it was said when the clock was stopped. */
const suspension = ({ timeline }: Pick<Known, 'timeline'>) =>
  [...timeline].reverse().find(({ act }) => act === 'GRANT_SUSPENSION')?.title

/** The state in a citizen's words where the bureau's own are jargon. */
export const headline = ({ state, stateLabel }: Pick<Ticket, 'state' | 'stateLabel'>) =>
  m.ticket.states[state] ?? stateLabel

/** While the citizen is asked or the work is suspended, the clock stands still. */
export const clockStands = ({ state }: Pick<Ticket, 'state'>) =>
  state === 'SUSPENDED' || state === 'NEED_SUPPLEMENT'

const info = (lines: (string | null)[]): Outlook => ({ tone: 'info', lines: lines.filter(isSaid) })
const warn = (lines: (string | null)[]): Outlook => ({ tone: 'warn', lines: lines.filter(isSaid) })
const isSaid = (line: string | null): line is string => Boolean(line)
