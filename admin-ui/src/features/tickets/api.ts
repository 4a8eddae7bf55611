import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type {
  Acceptance,
  ChainVerification,
  Dispatch,
  HandlingResult,
  PersonalData,
  Review,
  Revisit,
  SupplementRequest,
  TicketCount,
  TicketDetail,
  TicketPage
} from '@/shared/api/types'
import type { TicketFilters } from './filters'

export const PAGE_SIZE = 30

export const useTicketPage = (filters: Ref<TicketFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'page', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<TicketPage>(
        api.GET('/api/console/tickets', {
          params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } },
          signal
        })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const useTicketCount = (filters: Ref<TicketFilters>) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'count', filters.value]),
    queryFn: ({ signal }) =>
      dataOf<TicketCount>(api.GET('/api/console/tickets/count', { params: { query: filters.value }, signal })),
    placeholderData: keepPreviousData
  })

const detailKey = (number: string) => ['tickets', 'one', number]

export const useTicket = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => detailKey(number.value)),
    queryFn: () => fetchTicket(number.value),
    // The text under the clerk's eyes must not change while an answer is being written.
    refetchOnWindowFocus: false,
    refetchOnMount: 'always'
  })

export const fetchTicket = (number: string) =>
  dataOf<TicketDetail>(api.GET('/api/console/tickets/{number}', { params: { path: { number } } }))

/** After an act: the answer is the ticket as it is now, and every list and count may have changed. */
export function useTicketRefresh() {
  const client = useQueryClient()
  return (ticket: TicketDetail) => {
    client.setQueryData(detailKey(ticket.number), ticket)
    void client.invalidateQueries({ queryKey: ['tickets'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
  }
}

const onTicket = (number: string) => ({ params: { path: { number } } })

export const acts = {
  accept: (number: string, version: number, it: Acceptance) =>
    dataOf<TicketDetail>(
      api.POST('/api/console/tickets/{number}/acceptances', { ...onTicket(number), body: { version, ...it } })
    ),
  askSupplement: (number: string, version: number, it: SupplementRequest) =>
    dataOf<TicketDetail>(
      api.POST('/api/console/tickets/{number}/supplement-requests', { ...onTicket(number), body: { version, ...it } })
    ),
  dispatch: (number: string, version: number, it: Dispatch) =>
    dataOf<TicketDetail>(
      api.POST('/api/console/tickets/{number}/dispatches', { ...onTicket(number), body: { version, ...it } })
    ),
  sign: (number: string, version: number) =>
    dataOf<TicketDetail>(
      api.POST('/api/console/tickets/{number}/signatures', { ...onTicket(number), body: { version } })
    ),
  submitResult: (number: string, version: number, it: HandlingResult) =>
    dataOf<TicketDetail>(
      api.POST('/api/console/tickets/{number}/results', { ...onTicket(number), body: { version, ...it } })
    ),
  review: (number: string, version: number, it: Review) =>
    dataOf<TicketDetail>(
      api.POST('/api/console/tickets/{number}/reviews', { ...onTicket(number), body: { version, ...it } })
    ),
  revisit: (number: string, version: number, it: Revisit) =>
    dataOf<TicketDetail>(
      api.POST('/api/console/tickets/{number}/revisits', { ...onTicket(number), body: { version, ...it } })
    )
}

export const revealPersonalData = (number: string, reason: string) =>
  dataOf<PersonalData>(
    api.POST('/api/console/tickets/{number}/personal-data-views', { ...onTicket(number), body: { reason } })
  )

export const verifyChain = (number: string) =>
  dataOf<ChainVerification>(api.GET('/api/console/tickets/{number}/chain-verification', onTicket(number)))
