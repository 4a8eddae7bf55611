import { useQuery } from '@tanstack/vue-query'
import { api, dataOf } from '@/shared/api/client'
import type { Clarification, Workbench } from '@/shared/api/types'

export const useWorkbench = () =>
  useQuery({
    queryKey: ['tickets', 'workbench'],
    queryFn: () => dataOf<Workbench>(api.GET('/api/console/workbench')),
    refetchInterval: 60_000,
    refetchOnMount: 'always'
  })

/** Hand-overs that wait for this person; anybody may be asked to take over a post. */
export const useWaitingHandovers = () =>
  useQuery({
    queryKey: ['publicity-people', 'waiting'],
    queryFn: async () =>
      (
        await dataOf<{ items: { id: string }[] }>(
          api.GET('/api/console/publicity/handovers', { params: { query: { mine: true, state: 'DRAFT' } } })
        )
      ).items,
    staleTime: 60_000
  })

export const useClarifications = () =>
  useQuery({
    queryKey: ['discipline', 'clarifications'],
    queryFn: async () => (await dataOf<{ items: Clarification[] }>(api.GET('/api/console/clarifications'))).items,
    staleTime: 60_000
  })
