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
    queryFn: () => dataOf(api.GET('/api/console/units')),
    staleTime: HALF_AN_HOUR
  })
  return { units: computed<Unit[]>(() => query.data.value?.items ?? []), unitsProblem: query.error }
}

export function useCategories() {
  const query = useQuery({
    queryKey: ['categories'],
    queryFn: () => dataOf(api.GET('/api/console/categories')),
    staleTime: HALF_AN_HOUR
  })
  return { categories: computed<Category[]>(() => query.data.value?.items ?? []) }
}

export function useCityMap() {
  return useQuery({
    queryKey: ['city-map'],
    queryFn: async () => (await dataOf(api.GET('/api/console/city-map'))) as unknown as FeatureCollection,
    staleTime: Infinity
  })
}

export interface UnitNode {
  value: string
  label: string
  disabled: boolean
  children: UnitNode[]
}

/** Units as the tree a person picks from; a closed unit stays visible only while something open hangs below it. */
export function unitTree(units: Unit[], parentId: string | null = null): UnitNode[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .map((unit) => ({
      value: unit.id,
      label: unit.name,
      disabled: !unit.active,
      children: unitTree(units, unit.id)
    }))
    .filter((node) => !node.disabled || node.children.length > 0)
}
