import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { STATES, type TrainingState } from './types'

export interface TrainingFilters {
  year: number
  state: TrainingState[]
}

/** The address is the filter; what it does not know is dropped. */
export function filtersFromQuery(query: LocationQuery, thisYear: number): TrainingFilters {
  const year = Number(query.year)
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : thisYear,
    state: [query.state].flat().filter((it): it is TrainingState => (STATES as readonly unknown[]).includes(it))
  }
}

export const queryFromFilters = ({ year, state }: TrainingFilters, thisYear: number): LocationQueryRaw => ({
  ...(year === thisYear ? {} : { year: String(year) }),
  ...(state.length ? { state } : {})
})
