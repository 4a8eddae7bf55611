import { useQueries, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { TicketCount, TicketPage } from '@/shared/api/types'
import type { Answer, AnswerEntry } from './types'

const KEY = 'answer'

export const useAnswer = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, number.value]),
    queryFn: () =>
      dataOf<Answer>(
        api.GET('/api/console/publicity/activities/{number}/answers', { params: { path: { number: number.value } } })
      ),
    refetchOnMount: 'always'
  })

export const saveAnswer = (number: string, body: AnswerEntry) =>
  dataOf<Answer>(api.PUT('/api/console/publicity/activities/{number}/answers', { params: { path: { number } }, body }))

/** The timeline, the list and the figures of the year say it, too. */
export function useAnswerRefresh() {
  const client = useQueryClient()
  return async (number: string, answer: Answer) => {
    client.setQueryData([KEY, number], answer)
    await Promise.all([['activities'], ['year-frame']].map((queryKey) => client.invalidateQueries({ queryKey })))
  }
}

/** What a list of tickets is narrowed by here. */
export interface TicketQuery {
  category?: string
  area?: string
  unit?: string
  from: string
  to: string
}

/** As many as the reader may see; not asked for who may see none. */
export const useTicketCount = (query: Ref<TicketQuery>, may: Ref<boolean>) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'count', query.value]),
    queryFn: ({ signal }) =>
      dataOf<TicketCount>(api.GET('/api/console/tickets/count', { params: { query: query.value }, signal })),
    enabled: may
  })

/**
 * How each ticket stands, or null for one that is not there for the reader. Asked as a search: opening a ticket would
 * mark its reminders as read.
 */
export const useStandings = (numbers: Ref<string[]>, may: Ref<boolean>) =>
  useQueries({
    queries: computed(() =>
      numbers.value.map((number) => ({
        queryKey: ['tickets', 'standing', number],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const page = await dataOf<TicketPage>(
            api.GET('/api/console/tickets', { params: { query: { q: number, limit: 1, sort: 'NEWEST' } }, signal })
          )
          return page.items.find((it) => it.number === number)?.stateLabel ?? null
        },
        enabled: may.value
      }))
    )
  })
