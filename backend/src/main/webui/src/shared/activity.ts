import type { Activity } from '@/api/types'
import { m } from '@/messages'

const OVER = ['ENDED', 'EVALUATED', 'CLOSED']

/** A word about taking part, for a list; what stands in the way comes first. */
export function signUpWord(activity: Activity): string {
  if (activity.state === 'CANCELLED' || activity.state === 'POSTPONED' || OVER.includes(activity.state)) {
    return activity.stateLabel
  }
  const offer = activity.signUp
  if (!offer) return m.activities.openTo
  if (offer.open) return offer.free > 0 ? m.activities.free(offer.free) : m.activities.waiting
  return offer.opensAt && Date.parse(offer.opensAt) > Date.now() ? m.activities.notYet : m.activities.closed
}

/** Days of a month, weeks from Monday; blanks before the first and after the last. */
export function monthWeeks(year: number, month: number): (number | null)[][] {
  const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const cells = [...Array<null>(first).fill(null), ...Array.from({ length: days }, (_, i) => i + 1)]
  const weeks = Math.ceil(cells.length / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
}

/** `2026-11-05` */
export function dayText(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
