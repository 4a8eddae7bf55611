import { dateText } from '@/shared/format/time'
import type { AnsweredTopic } from './types'

/** Days of Beijing, both included: 2026-11-23. */
export interface Span {
  from: string
  to: string
}

export interface TopicSpans {
  period: Span
  /** As long as the period, up to the day before the activity; null before it took place. */
  before: Span | null
  /** As long from the day after it, up to today at most. */
  after: Span | null
  days: number
  /** Days of `after` so far. */
  daysAfter: number
}

const DAY = 86_400_000
const addDays = (day: string, n: number) => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10)
const daysIn = ({ from, to }: Span) => (Date.parse(to) - Date.parse(from)) / DAY + 1

export interface Held {
  startsAt: string
  endsAt: string
  timeSettled: boolean
  state: string
}

/** Tickets are compared over equal spans before and after an activity that took place. */
export function spansOf(topic: Pick<AnsweredTopic, 'fromDay' | 'untilDay'>, activity: Held, now: Date): TopicSpans {
  const period = { from: topic.fromDay, to: topic.untilDay }
  const days = daysIn(period)
  const today = dateText(now)
  const last = dateText(activity.endsAt)
  const held = activity.timeSettled && ['ONGOING', 'ENDED', 'EVALUATED', 'CLOSED'].includes(activity.state)
  if (!held) return { period, before: null, after: null, days, daysAfter: 0 }
  const first = dateText(activity.startsAt)
  const whole = { from: addDays(last, 1), to: addDays(last, days) }
  const after = whole.from > today ? null : { from: whole.from, to: whole.to < today ? whole.to : today }
  return {
    period,
    before: { from: addDays(first, -days), to: addDays(first, -1) },
    after,
    days,
    daysAfter: after ? daysIn(after) : 0
  }
}
