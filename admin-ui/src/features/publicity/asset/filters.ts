import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import { ALERTS, KINDS, LOCATIONS, STATES } from './words'

export interface AssetFilters {
  kind: (typeof KINDS)[number][]
  state: (typeof STATES)[number][]
  location: (typeof LOCATIONS)[number][]
  unit?: string
  alert?: (typeof ALERTS)[number]
  mine?: true
  q?: string
}

type Value = LocationQueryValue | LocationQueryValue[] | undefined

const listOf = (value: Value) => [value].flat().filter((it): it is string => typeof it === 'string' && it !== '')
const manyOf = <T extends string>(value: Value, known: readonly T[]) =>
  listOf(value).filter((it): it is T => (known as readonly string[]).includes(it))

/** The address is the filter; what it does not know is dropped. */
export const filtersFromQuery = (query: LocationQuery): AssetFilters => ({
  kind: manyOf(query.kind, KINDS),
  state: manyOf(query.state, STATES),
  location: manyOf(query.location, LOCATIONS),
  unit: listOf(query.unit)[0],
  alert: manyOf(query.alert, ALERTS)[0],
  mine: query.mine === 'true' ? true : undefined,
  q: listOf(query.q)[0]
})

/** The shortest address that says the same. */
export const queryFromFilters = (filters: AssetFilters): LocationQueryRaw =>
  Object.fromEntries(
    Object.entries(filters)
      .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== undefined))
      .map(([key, value]) => [key, Array.isArray(value) ? value : String(value)])
  )

export const isFiltered = (filters: AssetFilters) => Object.keys(queryFromFilters(filters)).length > 0

export const searchOf = (filters: AssetFilters) =>
  new URLSearchParams(
    Object.entries(queryFromFilters(filters)).flatMap(([key, value]) =>
      [value].flat().map((it): [string, string] => [key, String(it)])
    )
  ).toString()
