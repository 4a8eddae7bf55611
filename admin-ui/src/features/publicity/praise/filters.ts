import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { KINDS, type PraiseKind } from './types'

export interface PraiseFilters {
  year?: number
  kind: PraiseKind[]
  unit?: string
}

/** The address is the filter; what it does not know is dropped. */
export function filtersFromQuery(query: LocationQuery): PraiseFilters {
  const year = Number(query.year)
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined,
    kind: [query.kind].flat().filter((it): it is PraiseKind => (KINDS as readonly unknown[]).includes(it)),
    unit: typeof query.unit === 'string' && query.unit ? query.unit : undefined
  }
}

export const queryFromFilters = ({ year, kind, unit }: PraiseFilters): LocationQueryRaw => ({
  ...(year ? { year: String(year) } : {}),
  ...(kind.length ? { kind } : {}),
  ...(unit ? { unit } : {})
})
