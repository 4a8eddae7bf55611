import type { FigureRow } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'
import { rateOf, type Measure } from './query'

export interface Column {
  count: Exclude<keyof FigureRow, 'key' | 'label' | 'signMinutes'>
  measure?: Measure
  /** What is made of the number, in the column after it. */
  made?: { name: string; of: (row: FigureRow) => string }
}

export const percentOf = (part: number | null, whole: number | null) => {
  const rate = rateOf(part, whole)
  return rate === null ? '—' : `${rate.toFixed(1)}%`
}

const DAY = 24 * 60

/** 3 天 4 小时, 2 小时 5 分, 40 分: two units are as exact as a mean is. */
export function spanOf(minutes: number | null): string {
  if (minutes === null) return '—'
  const days = Math.floor(minutes / DAY)
  const hours = Math.floor((minutes % DAY) / 60)
  if (days > 0) return t('tickets.figures.span.days', { days, hours })
  if (hours > 0) return t('tickets.figures.span.hours', { hours, minutes: minutes % 60 })
  return t('tickets.figures.span.minutes', { minutes })
}

/** Each rate stands beside its numerator, after its denominator. */
export const RATES: Column[] = [
  { count: 'received' },
  { count: 'replied', measure: 'REPLIED' },
  { count: 'closed', measure: 'CLOSED' },
  { count: 'due', measure: 'DUE' },
  { count: 'inTime', measure: 'IN_TIME', made: { name: 'response', of: (it) => percentOf(it.inTime, it.due) } },
  { count: 'solvedAsked', measure: 'SOLVED_ASKED' },
  {
    count: 'solved',
    measure: 'SOLVED',
    made: { name: 'resolution', of: (it) => percentOf(it.solved, it.solvedAsked) }
  },
  { count: 'answered', measure: 'ANSWERED' },
  {
    count: 'satisfied',
    measure: 'SATISFIED',
    made: { name: 'satisfaction', of: (it) => percentOf(it.satisfied, it.answered) }
  },
  {
    count: 'unanswered',
    measure: 'UNANSWERED',
    made: { name: 'unanswered', of: (it) => percentOf(it.unanswered, it.replied) }
  },
  { count: 'officeSolved', measure: 'OFFICE_SOLVED' },
  { count: 'contradicted', measure: 'CONTRADICTED' }
]

/** How the units work: in time, taken over soon, once and for good. */
export const WORK: Column[] = [
  { count: 'due', measure: 'DUE' },
  { count: 'onTime', measure: 'ON_TIME', made: { name: 'onTime', of: (it) => percentOf(it.onTime, it.due) } },
  { count: 'late', measure: 'LATE' },
  { count: 'overdue', measure: 'OVERDUE' },
  { count: 'dispatched', measure: 'DISPATCHED' },
  { count: 'signDue', measure: 'SIGN_DUE' },
  {
    count: 'signInTime',
    measure: 'SIGN_IN_TIME',
    made: { name: 'sign', of: (it) => percentOf(it.signInTime, it.signDue) }
  },
  { count: 'signed', measure: 'SIGNED', made: { name: 'signTime', of: (it) => spanOf(it.signMinutes) } },
  {
    count: 'extended',
    measure: 'EXTENDED',
    made: { name: 'extension', of: (it) => percentOf(it.extended, it.dispatched) }
  },
  {
    count: 'reworked',
    measure: 'REWORKED',
    made: { name: 'rework', of: (it) => percentOf(it.reworked, it.dispatched) }
  }
]
