import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { KINDS, type MaterialKind } from './types'

export interface MaterialFilters {
  kind: MaterialKind[]
  low?: true
  q?: string
}

/** The address is the filter; what it does not know is dropped. */
export function filtersFromQuery(query: LocationQuery): MaterialFilters {
  const words = (value: LocationQuery[string] | undefined) =>
    [value].flat().filter((it): it is string => typeof it === 'string' && it !== '')
  return {
    kind: words(query.kind).filter((it): it is MaterialKind => (KINDS as readonly string[]).includes(it)),
    low: query.low === 'true' ? true : undefined,
    q: words(query.q)[0]
  }
}

export const queryFromFilters = ({ kind, low, q }: MaterialFilters): LocationQueryRaw => ({
  ...(kind.length ? { kind } : {}),
  ...(low ? { low: 'true' } : {}),
  ...(q ? { q } : {})
})

export const isFiltered = (filters: MaterialFilters) => Object.keys(queryFromFilters(filters)).length > 0
