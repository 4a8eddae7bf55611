import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { BudgetEntry, CampaignEntry, CampaignView, Placement, PlacementEntry, TaskEntry, YearFrame } from './types'

const KEY = 'year-frame'

export const useYearFrame = (year: Ref<number | undefined>) =>
  useQuery({
    queryKey: computed(() => [KEY, year.value]),
    queryFn: () =>
      dataOf<YearFrame>(
        api.GET('/api/console/publicity/plan-years/{year}', { params: { path: { year: Number(year.value) } } })
      ),
    enabled: computed(() => year.value !== undefined),
    refetchOnMount: 'always'
  })

export const useCampaign = (year: number, id: string) =>
  useQuery({
    queryKey: [KEY, year, 'campaign', id],
    queryFn: () =>
      dataOf<CampaignView>(
        api.GET('/api/console/publicity/plan-years/{year}/campaigns/{id}', { params: { path: { year, id } } })
      ),
    refetchOnMount: 'always'
  })

export const usePlacement = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'placement', number.value]),
    queryFn: () =>
      dataOf<Placement>(
        api.GET('/api/console/publicity/activities/{number}/placement', { params: { path: { number: number.value } } })
      ),
    refetchOnMount: 'always'
  })

export function useFrameRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: [KEY] })
}

/** Kinds of parts as the addresses name them, with what each is written as. */
export interface PartEntries {
  campaigns: CampaignEntry
  'central-tasks': TaskEntry
  'budget-lines': BudgetEntry
}

/** Without an id it is a new one. */
export function savePart<K extends keyof PartEntries>(
  year: number,
  kind: K,
  id: string | undefined,
  body: PartEntries[K]
) {
  const list = `/api/console/publicity/plan-years/{year}/${kind}` as const
  return dataOf<YearFrame>(
    id
      ? api.PUT(`${list}/{id}` as never, { params: { path: { year, id } }, body } as never)
      : api.POST(list as never, { params: { path: { year } }, body } as never)
  )
}

export const savePlacement = (number: string, body: PlacementEntry) =>
  dataOf<Placement>(
    api.PUT('/api/console/publicity/activities/{number}/placement', { params: { path: { number } }, body })
  )
