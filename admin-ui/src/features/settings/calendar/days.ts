/** The calendar as it is being edited: plain dates as text, so that no time zone can move a day. */
import type { CalendarDay, CalendarYear, WorkPeriod } from '@/shared/api/types'

export type Kind = 'ORDINARY' | 'OFF' | 'WORK'

export interface Cell {
  date: string
  dayOfMonth: number
  weekend: boolean
  special?: CalendarDay
}

const DAY = 86_400_000
const utc = (date: string) => new Date(`${date}T00:00:00Z`)
const plain = (it: Date) => it.toISOString().slice(0, 10)

/** Monday first, as the week is printed in China; the leading blanks are null. */
export function monthCells(year: number, month: number, special: Map<string, CalendarDay>): (Cell | null)[] {
  const first = utc(`${year}-${String(month).padStart(2, '0')}-01`)
  const blanks = (first.getUTCDay() + 6) % 7
  const cells: (Cell | null)[] = Array.from({ length: blanks }, () => null)
  for (let at = first; at.getUTCMonth() === month - 1; at = new Date(at.getTime() + DAY)) {
    const date = plain(at)
    cells.push({
      date,
      dayOfMonth: at.getUTCDate(),
      weekend: [0, 6].includes(at.getUTCDay()),
      special: special.get(date)
    })
  }
  return cells
}

export const isWorkingDay = ({ weekend, special }: Cell) => (special ? special.kind === 'WORK' : !weekend)

/** Every special day by its date; the last week of December may stand in the notice of the coming year. */
export const specialDays = (years: CalendarYear[]) =>
  new Map(years.flatMap((year) => year.days).map((day) => [day.date, day]))

export function workingDays(year: number, special: Map<string, CalendarDay>): number {
  const months = Array.from({ length: 12 }, (_, at) => monthCells(year, at + 1, special))
  return months.flat().filter((cell) => cell !== null && isWorkingDay(cell)).length
}

/** The notice a date stands in: where it already stands, otherwise the one of its year. */
const noticeOf = (years: CalendarYear[], date: string) =>
  years.find((year) => year.days.some((day) => day.date === date))?.year ?? Number(date.slice(0, 4))

/** The years with one day set, or made ordinary again. */
export function withDay(years: CalendarYear[], date: string, kind: Kind, name: string): CalendarYear[] {
  const notice = noticeOf(years, date)
  const known = years.some((it) => it.year === notice) ? years : [...years, { year: notice, source: null, days: [] }]
  return known.map((year) => {
    if (year.year !== notice) return year
    const others = year.days.filter((day) => day.date !== date)
    const days = kind === 'ORDINARY' ? others : [...others, { date, kind, name: name.trim() }]
    return { ...year, days: days.sort((a, b) => a.date.localeCompare(b.date)) }
  })
}

/** The years that differ from the register, as the backend wants them: whole. */
export function changedYears(before: CalendarYear[], now: CalendarYear[]): CalendarYear[] {
  const same = (it: CalendarYear) => JSON.stringify(before.find((old) => old.year === it.year)) === JSON.stringify(it)
  return now.filter((it) => !same(it))
}

/** What a person changed, on top of what somebody else saved meanwhile. */
export function rebased(before: CalendarYear[], mine: CalendarYear[], now: CalendarYear[]): CalendarYear[] {
  const was = specialDays(before)
  const is = specialDays(mine)
  const same = (date: string) => JSON.stringify(was.get(date)) === JSON.stringify(is.get(date))
  const touched = [...new Set([...was.keys(), ...is.keys()])].filter((date) => !same(date))
  const years = touched.reduce((all, date) => {
    const { kind, name } = is.get(date) ?? { kind: 'ORDINARY' as const, name: '' }
    return withDay(all, date, kind, name)
  }, now)
  const sourceIn = (all: CalendarYear[], year: number) => all.find((it) => it.year === year)?.source ?? null
  return years.map((it) => {
    const source = sourceIn(mine, it.year)
    return source === sourceIn(before, it.year) ? it : { ...it, source }
  })
}

/** The imported notices replace those of the same years. */
export const withNotices = (years: CalendarYear[], notices: CalendarYear[]): CalendarYear[] =>
  [...years.filter((it) => notices.every((notice) => notice.year !== it.year)), ...notices].sort(
    (a, b) => a.year - b.year
  )

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Which period is wrong, counted from 0; null when they are in order and apart. */
export function wrongPeriod(periods: WorkPeriod[]): number | null {
  if (periods.length === 0) return 0
  const at = periods.findIndex((period, index) => {
    const before = periods[index - 1]
    const readable = [period.opens, period.closes].every((time) => /^([01]\d|2[0-3]):[0-5]\d/.test(time ?? ''))
    if (!readable || minutes(period.opens) >= minutes(period.closes)) return true
    return before !== undefined && minutes(period.opens) < minutes(before.closes)
  })
  return at < 0 ? null : at
}
