import { dateText } from '@/shared/format/time'
import type { ActivityDate, ActivityDay } from '../types'

/** Days are texts as people write them: 2026-11-25. */
export type View = 'month' | 'year' | 'map'

const pad = (n: number) => String(n).padStart(2, '0')
const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

export const addDays = (day: string, n: number) => dayOf(new Date(utc(day).getTime() + n * 86_400_000))
export const monthOf = (day: string) => day.slice(0, 7)
export const firstOf = (month: string) => `${month}-01`

export function addMonths(month: string, n: number): string {
  const [year, at] = month.split('-').map(Number) as [number, number]
  const count = year * 12 + at - 1 + n
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`
}

/** Six weeks at most, Monday first, that hold the month. */
export function weeksOf(month: string): string[][] {
  const first = firstOf(month)
  const before = (utc(first).getUTCDay() + 6) % 7
  const end = addDays(firstOf(addMonths(month, 1)), -1)
  const weeks: string[][] = []
  for (let monday = addDays(first, -before); monday <= end; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)))
  }
  return weeks
}

export const monthsOf = (year: string) => Array.from({ length: 12 }, (_, at) => `${year}-${pad(at + 1)}`)

/** What a view asks for: the first and the last day. */
export function rangeOf(view: View, month: string): { from: string; to: string } {
  if (view !== 'month') return { from: `${month.slice(0, 4)}-01-01`, to: `${month.slice(0, 4)}-12-31` }
  const weeks = weeksOf(month)
  return { from: weeks[0]?.[0] ?? '', to: weeks.at(-1)?.[6] ?? '' }
}

/** By the day of Beijing on which each begins. */
export function byDay(items: ActivityDate[]): Map<string, ActivityDate[]> {
  const days = new Map<string, ActivityDate[]>()
  for (const it of items) {
    const day = dateText(it.startsAt)
    days.set(day, [...(days.get(day) ?? []), it])
  }
  return days
}

/** So many titles a year still shows: four a week. */
export const MOST_TITLES = 200

export const numberOf = (day: ActivityDay) => day.preparing + day.coming + day.over + day.cancelled
export const totalOf = (days: ActivityDay[]) => days.reduce((sum, day) => sum + numberOf(day), 0)

/** How dark a day is drawn, 1 to 4, against the fullest day of the year. */
export const shadeOf = (n: number, most: number) => Math.max(1, Math.ceil((4 * n) / Math.max(4, most)))
