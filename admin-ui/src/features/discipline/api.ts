import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
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

export function useFactRequests() {
  const query = useInfiniteQuery({
    queryKey: ['discipline', 'facts'],
    queryFn: ({ pageParam, signal }) =>
      dataOf<{ items: FactRequest[]; nextCursor: string | null }>(
        api.GET('/api/console/fact-requests', { params: { query: { cursor: pageParam } }, signal })
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchOnMount: 'always'
  })
  return { ...query, requests: computed(() => query.data.value?.pages.flatMap((page) => page.items)) }
}

export const answerFacts = (id: string, answer: string) =>
  api.POST('/api/console/fact-requests/{id}/answers', { ...on(id), body: { answer } })
