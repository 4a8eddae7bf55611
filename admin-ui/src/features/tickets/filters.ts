import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { TicketKind, TicketSource, TicketState } from '@/shared/api/types'

export const KINDS = ['CONSULT', 'COMPLAINT', 'REPORT', 'SUGGEST', 'PRAISE'] as const satisfies TicketKind[]
export const STATES = [
  'PENDING_ACCEPTANCE',
  'NEED_SUPPLEMENT',
  'VERIFYING',
  'ACCEPTED',
  'PENDING_SIGN',
  'HANDLING',
  'SUSPENDED',
  'PENDING_REVIEW',
  'PENDING_CHECK',
  'REPLIED',
  'REVISITING',
  'REWORK',
  'CLOSED',
  'NOT_ACCEPTED',
  'TRANSFERRED',
  'MERGED',
  'WITHDRAWN'
] as const satisfies TicketState[]
export const SOURCES = [
  'H5',
  'MINI_PROGRAM',
  'PHONE_12319',
  'MAYOR_LINE',
  'MAYOR_MAILBOX',
  'LETTER',
  'VISIT',
  'FIELD_DESK',
  'WEB_POST',
  'OPEN311',
  'IMPORT'
] as const satisfies TicketSource[]
export const DUES = ['STEP_SOON', 'STEP_OVERDUE', 'SOON', 'OVERDUE', 'RESPONSE_WAITING', 'RESPONSE_OVERDUE'] as const
export const SORTS = ['DUE', 'NEWEST'] as const
export const QUEUES = [
  'TO_ACCEPT',
  'TO_VERIFY',
  'TO_DISPATCH',
  'TO_SIGN',
  'TO_HANDLE',
  'TO_REWORK',
  'TO_HELP',
  'SUSPENDED',
  'TO_REVIEW',
  'TO_CHECK',
  'TO_REVISIT',
  'NEED_SUPPLEMENT'
] as const

export const MEASURES = [
  'REPLIED',
  'DUE',
  'IN_TIME',
  'ON_TIME',
  'LATE',
  'CLOSED',
  'ANSWERED',
  'UNANSWERED',
  'SATISFIED',
  'SOLVED_ASKED',
  'SOLVED',
  'OFFICE_SOLVED',
  'CONTRADICTED',
  'OVERDUE',
  'DISPATCHED',
  'SIGNED',
  'SIGN_DUE',
  'SIGN_IN_TIME',
  'EXTENDED',
  'REWORKED'
] as const
export const WITHOUTS = ['UNIT', 'CATEGORY', 'AREA'] as const

export interface TicketFilters {
  state: TicketState[]
  kind: TicketKind[]
  source: TicketSource[]
  unit?: string
  category?: string
  due?: (typeof DUES)[number]
  queue?: (typeof QUEUES)[number]
  import?: string
  mine?: boolean
  urgent?: boolean
  flagged?: boolean
  inBulletin?: boolean
  aboutStaff?: boolean
  address?: string
  /** The last days, today included: moves on with the day, unlike from and to. */
  days?: number
  area?: string
  without: (typeof WITHOUTS)[number][]
  /** Only what this figure counts: the way from a number to its list. */
  measure?: (typeof MEASURES)[number]
  q?: string
  /** Days of Beijing, both included: 2026-11-23. */
  from?: string
  to?: string
  /** Answered, closed on this day: the way from today's numbers to their lists. */
  repliedOn?: string
  closedOn?: string
  sort: (typeof SORTS)[number]
}

/** The address is the filter: it can be bookmarked, sent to a colleague and written by hand, so bad values are dropped. */
export function filtersFromQuery(query: LocationQuery): TicketFilters {
  const filters = {
    state: manyOf(query.state, STATES),
    kind: manyOf(query.kind, KINDS),
    source: manyOf(query.source, SOURCES),
    unit: textOf(query.unit),
    category: textOf(query.category),
    due: oneOf(query.due, DUES),
    queue: oneOf(query.queue, QUEUES),
    import: textOf(query.import),
    mine: flagOf(query.mine),
    urgent: flagOf(query.urgent),
    flagged: flagOf(query.flagged),
    inBulletin: flagOf(query.inBulletin),
    aboutStaff: eitherOf(query.aboutStaff),
    address: addressOf(query.address),
    days: daysOf(query.days),
    area: textOf(query.area),
    without: manyOf(query.without, WITHOUTS),
    measure: oneOf(query.measure, MEASURES),
    q: textOf(query.q),
    from: dayOf(query.from),
    to: dayOf(query.to),
    repliedOn: dayOf(query.repliedOn),
    closedOn: dayOf(query.closedOn)
  }
  return { ...filters, sort: oneOf(query.sort, SORTS) ?? usualSort(filters) }
}

/** By deadline where every row waits for somebody; that order leaves out what nobody has to do anything about. */
const usualSort = ({ queue, due }: Pick<TicketFilters, 'queue' | 'due'>) => (due || queue ? 'DUE' : 'NEWEST')

/** The filter as the API takes it into a saved view: what is not chosen is not there. */
export function valuesFromFilters(filters: TicketFilters): Partial<TicketFilters> {
  const { sort, ...rest } = filters
  const said = Object.entries(rest).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined
  )
  return { ...Object.fromEntries(said), sort }
}

/** The shortest address that says the same. */
export function queryFromFilters(filters: TicketFilters): LocationQueryRaw {
  const { sort, ...said } = valuesFromFilters(filters)
  const words = Object.entries(said).map(([key, value]) => [key, Array.isArray(value) ? value : String(value)])
  return { ...Object.fromEntries(words), ...(sort === usualSort(filters) ? {} : { sort }) }
}

export const isFiltered = (filters: TicketFilters) =>
  Object.keys(queryFromFilters({ ...filters, sort: usualSort(filters) })).length > 0

type QueryValue = LocationQuery[string] | undefined

const valuesOf = (value: QueryValue): string[] =>
  (Array.isArray(value) ? value : [value]).filter((it): it is string => typeof it === 'string' && it.trim() !== '')

const textOf = (value: QueryValue) => valuesOf(value)[0]?.trim()

const manyOf = <T extends string>(value: QueryValue, known: readonly T[]): T[] => {
  const asked = valuesOf(value)
  return known.filter((it) => asked.includes(it))
}

const oneOf = <T extends string>(value: QueryValue, known: readonly T[]): T | undefined =>
  known.find((it) => it === textOf(value))

const flagOf = (value: QueryValue) => (textOf(value) === 'true' ? true : undefined)

const eitherOf = (value: QueryValue) => (textOf(value) === 'false' ? false : flagOf(value))

/** One character finds nothing: the index knows pairs. */
const addressOf = (value: QueryValue) => ((textOf(value)?.length ?? 0) < 2 ? undefined : textOf(value))

function daysOf(value: QueryValue): number | undefined {
  const days = Number(textOf(value))
  return Number.isInteger(days) && days >= 1 && days <= 366 ? days : undefined
}

function dayOf(value: QueryValue): string | undefined {
  const day = textOf(value)
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined
}
