import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ActivityKind, ActivityState } from '../types'

export const KINDS = [
  'CLEAN_DAY',
  'OPEN_DAY',
  'CONSULT_DAY',
  'LECTURE',
  'RECRUITMENT',
  'MEDIA_EVENT',
  'OUTREACH',
  'MEETING',
  'EXPERIENCE',
  'THEME'
] as const satisfies ActivityKind[]
export const STATES = [
  'DRAFT',
  'PENDING_APPROVAL',
  'REJECTED',
  'APPROVED',
  'PUBLISHED',
  'SIGNUP_CLOSED',
  'POSTPONED',
  'ONGOING',
  'ENDED',
  'EVALUATED',
  'CLOSED',
  'CANCELLED'
] as const satisfies ActivityState[]

/** Whose turn it is, as the workbench and the list offer it. */
export const WAITING = ['REVISE', 'APPROVE', 'PUBLISH', 'EVALUATE', 'CLOSE'] as const

export interface ActivityFilters {
  state: ActivityState[]
  kind: ActivityKind[]
  unit?: string
  audience?: string
  q?: string
  from?: string
  to?: string
  mine?: boolean
  unlinked?: boolean
  campaign?: string
  task?: string
  untagged?: boolean
  budgetLine?: string
  waiting?: (typeof WAITING)[number]
  series?: string
  sort?: 'SOONEST'
}

type QueryValue = LocationQuery[string] | undefined

const valuesOf = (value: QueryValue): string[] =>
  (Array.isArray(value) ? value : [value]).filter((it): it is string => typeof it === 'string' && it.trim() !== '')

const textOf = (value: QueryValue) => valuesOf(value)[0]?.trim()

const manyOf = <T extends string>(value: QueryValue, known: readonly T[]): T[] => {
  const asked = valuesOf(value)
  return known.filter((it) => asked.includes(it))
}

function dayOf(value: QueryValue): string | undefined {
  const day = textOf(value)
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined
}

/** The address is the filter: it can be bookmarked and written by hand, so bad values are dropped. */
export function filtersFromQuery(query: LocationQuery): ActivityFilters {
  return {
    state: manyOf(query.state, STATES),
    kind: manyOf(query.kind, KINDS),
    unit: textOf(query.unit),
    audience: textOf(query.audience),
    q: textOf(query.q),
    from: dayOf(query.from),
    to: dayOf(query.to),
    mine: textOf(query.mine) === 'true' || undefined,
    unlinked: textOf(query.unlinked) === 'true' || undefined,
    campaign: textOf(query.campaign),
    task: textOf(query.task),
    untagged: textOf(query.untagged) === 'true' || undefined,
    budgetLine: textOf(query.budgetLine),
    waiting: manyOf(query.waiting, WAITING)[0],
    series: textOf(query.series),
    sort: textOf(query.sort) === 'SOONEST' ? 'SOONEST' : undefined
  }
}

/** The shortest address that says the same. */
export function queryFromFilters(filters: ActivityFilters): LocationQueryRaw {
  const said = Object.entries(filters).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined
  )
  return Object.fromEntries(said.map(([key, value]) => [key, Array.isArray(value) ? value : String(value)]))
}

export const isFiltered = (filters: ActivityFilters) =>
  Object.keys(queryFromFilters({ ...filters, sort: undefined })).length > 0
