import type { LocationQuery } from 'vue-router'
import type { TicketKind } from '@/shared/api/types'
import { KINDS, type MEASURES } from '../filters'

export const SPLITS = ['UNIT', 'KIND', 'CATEGORY', 'AREA', 'SOURCE', 'MONTH'] as const
export type Split = (typeof SPLITS)[number]
export type Measure = (typeof MEASURES)[number]

export interface FigureQuery {
  by: Split
  /** Months of Beijing, both included: 2026-11. */
  from: string
  to: string
  unit?: string
  kind: TicketKind[]
  aboutStaff?: boolean
}

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/

const texts = (value: LocationQuery[string] | undefined) =>
  [value].flat().filter((it): it is string => typeof it === 'string' && it !== '')

/** The address is the question; without one it is the months of this year so far. */
export function figuresFromQuery(query: LocationQuery, today: string): FigureQuery {
  const month = (value: LocationQuery[string] | undefined, otherwise: string) =>
    texts(value).find((it) => MONTH.test(it)) ?? otherwise
  return {
    by: SPLITS.find((it) => texts(query.by).includes(it)) ?? 'UNIT',
    from: month(query.from, `${today.slice(0, 4)}-01`),
    to: month(query.to, today.slice(0, 7)),
    unit: texts(query.unit)[0],
    kind: KINDS.filter((it) => texts(query.kind).includes(it)),
    aboutStaff: texts(query.aboutStaff)[0] === 'true' || undefined
  }
}

export const addressOf = (query: FigureQuery): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0))
      .map(([key, value]) => [key, Array.isArray(value) ? value : String(value)])
  )

const lastDay = (month: string) => {
  const [year, number] = month.split('-').map(Number)
  return `${month}-${new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()}`
}

/** The list behind a number: the same tickets, so the same count. `key` null is the total, '' the ones without. */
export function listOf(query: FigureQuery, key: string | null, measure?: Measure): Record<string, string | string[]> {
  const list: Record<string, string | string[]> = {
    from: `${query.from}-01`,
    to: lastDay(query.to),
    aboutStaff: String(query.aboutStaff ?? false)
  }
  if (query.unit) list.unit = query.unit
  if (query.kind.length > 0) list.kind = query.kind
  if (measure) list.measure = measure
  if (key === null) return list
  if (key === '') return { ...list, without: query.by }
  if (query.by === 'MONTH') return { ...list, from: `${key}-01`, to: lastDay(key) }
  return { ...list, [query.by.toLowerCase()]: key }
}

/** Null where there is nothing to divide by, or a part is hidden. */
export const rateOf = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : Math.round((part * 1000) / whole) / 10
