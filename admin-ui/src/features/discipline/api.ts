import { useQuery } from '@tanstack/vue-query'
import { api, dataOf } from '@/shared/api/client'
import type { FactRequest, RevealRequest } from '@/shared/api/types'

const on = (id: string) => ({ params: { path: { id } } })

export const useApprovals = () =>
  useQuery({
    queryKey: ['discipline', 'approvals'],
    queryFn: async () =>
      (await dataOf<{ items: RevealRequest[] }>(api.GET('/api/console/discipline/reveal-requests'))).items,
    refetchOnMount: 'always'
  })

export const decide = (id: string, granted: boolean) =>
  api.POST('/api/console/discipline/reveal-requests/{id}/decisions', { ...on(id), body: { granted } })

export const useFactRequests = () =>
  useQuery({
    queryKey: ['discipline', 'facts'],
    queryFn: async () =>
      (
        await dataOf<{ items: FactRequest[] }>(
          api.GET('/api/console/fact-requests', { params: { query: { limit: 50 } } })
        )
      ).items,
    refetchOnMount: 'always'
  })

export const answerFacts = (id: string, answer: string) =>
  api.POST('/api/console/fact-requests/{id}/answers', { ...on(id), body: { answer } })
