/** Reference data that several screens choose from: units, categories and the city map. */
import { useQuery } from '@tanstack/vue-query'
import type { FeatureCollection } from 'geojson'
import { computed } from 'vue'
import { api, dataOf } from './client'
import type { Category, Unit } from './types'

const HALF_AN_HOUR = 30 * 60_000

export function useUnits() {
  const query = useQuery({
    queryKey: ['units'],
    queryFn: () => dataOf<{ items: Unit[] }>(api.GET('/api/console/units')),
    staleTime: HALF_AN_HOUR
  })
  return { units: computed<Unit[]>(() => query.data.value?.items ?? []), unitsProblem: query.error }
}

export function useCategories() {
  const query = useQuery({
    queryKey: ['categories'],
    queryFn: () => dataOf<{ items: Category[] }>(api.GET('/api/console/categories')),
    staleTime: HALF_AN_HOUR
  })
  return { categories: computed<Category[]>(() => query.data.value?.items ?? []) }
}

export function useCityMap() {
  return useQuery({
    queryKey: ['city-map'],
    queryFn: () => dataOf<FeatureCollection>(api.GET('/api/citizen/city-map')),
    staleTime: Infinity
  })
}

/** Names of the districts, as tickets carry them. */
export function useDistricts() {
  const { data } = useCityMap()
  return computed(() =>
    (data.value?.features ?? [])
      .filter((it) => it.properties?.layer === 'district')
      .map((it) => String(it.properties?.name))
  )
}

export interface UnitChoice {
  id: string
  name: string
  depth: number
  /** Closed, kept only because something open hangs below it. */
  closed: boolean
  isBureau: boolean
}

/** The unit tree as a flat list in tree order, each with its depth: what a select can show and a screen reader can say. */
export function unitChoices(units: Unit[], parentId: string | null = null, depth = 0): UnitChoice[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .flatMap((unit) => {
      const below = unitChoices(units, unit.id, depth + 1)
      const self = { id: unit.id, name: unit.name, depth, closed: !unit.active, isBureau: unit.kind === 'BUREAU' }
      return unit.active || below.length > 0 ? [self, ...below] : []
    })
}
