import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { Plan, PlanActName, PlanDecision, PlanEntry, PlanHead, Progress, ReachedEntry } from './types'

const on = (id: string) => ({ params: { path: { id } } })

export const usePlans = () =>
  useQuery({
    queryKey: ['plans', 'list'],
    queryFn: async () => (await dataOf<{ items: PlanHead[] }>(api.GET('/api/console/publicity/plans'))).items,
    refetchOnMount: 'always'
  })

export const usePlan = (id: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['plans', 'one', id.value]),
    queryFn: () => fetchPlan(String(id.value)),
    enabled: computed(() => !!id.value),
    refetchOnMount: 'always'
  })

export const fetchPlan = (id: string) => dataOf<Plan>(api.GET('/api/console/publicity/plans/{id}', on(id)))

export const useProgress = (id: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['plans', 'progress', id.value]),
    queryFn: () => dataOf<Progress>(api.GET('/api/console/publicity/plans/{id}/progress', on(String(id.value)))),
    enabled: computed(() => !!id.value),
    refetchOnMount: 'always'
  })

export const progressSheet = (id: string) => `/api/console/publicity/plans/${id}/progress.xlsx`

export function usePlanRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['plans'] })
}

export const beginPlan = (year: number, withTargets: boolean) =>
  dataOf<Plan>(api.POST('/api/console/publicity/plans', { body: { year, withTargets } }))

export const savePlan = (id: string, body: PlanEntry) =>
  dataOf<Plan>(api.PUT('/api/console/publicity/plans/{id}', { ...on(id), body }))

export const actOnPlan = (id: string, act: PlanActName, version: number) =>
  dataOf<Plan>(api.POST(`/api/console/publicity/plans/{id}/${act}` as never, { ...on(id), body: { version } } as never))

export const decidePlan = (id: string, body: PlanDecision) =>
  dataOf<Plan>(api.POST('/api/console/publicity/plans/{id}/decisions', { ...on(id), body }))

export const recordReached = (id: string, body: ReachedEntry) =>
  dataOf<Progress>(api.POST('/api/console/publicity/plans/{id}/reached', { ...on(id), body }))
