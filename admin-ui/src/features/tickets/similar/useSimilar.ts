import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { SimilarTicket } from '@/shared/api/types'

/** Nearby and similar tickets, each with the reason; asked for once by all who show them. */
export const useSimilar = (number: () => string) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'similar', number()]),
    queryFn: ({ signal }) =>
      dataOf<{ items: SimilarTicket[] }>(
        api.GET('/api/console/tickets/{number}/similar-tickets', { params: { path: { number: number() } }, signal })
      )
  })
