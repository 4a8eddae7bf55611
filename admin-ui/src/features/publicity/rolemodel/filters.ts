import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { type RoleModelState, STATES } from './types'

export interface RoleModelFilters {
  year?: number
  state: RoleModelState[]
}

/** The address is the filter; what it does not know is dropped. */
export function filtersFromQuery(query: LocationQuery): RoleModelFilters {
  const year = Number(query.year)
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined,
    state: [query.state].flat().filter((it): it is RoleModelState => (STATES as readonly unknown[]).includes(it))
  }
}

export const queryFromFilters = ({ year, state }: RoleModelFilters): LocationQueryRaw => ({
  ...(year ? { year: String(year) } : {}),
  ...(state.length ? { state } : {})
})
