import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { dateText } from '@/shared/format/time'
import { isGone } from '@/shared/api/problem'
import type {
  ActBody,
  ActPath,
  ChainVerification,
  Got,
  PersonalData,
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

export function useTicket(number: Ref<string>) {
  const client = useQueryClient()
  const forget = (it: string) =>
    client.removeQueries({
      queryKey: ['tickets'],
      predicate: ({ queryKey: [, what, of] }) => what !== 'one' && of === it
    })
  return useQuery({
    queryKey: computed(() => detailKey(number.value)),
    queryFn: async () => {
      const asked = number.value
      return fetchTicket(asked).catch((error) => {
        if (isGone(error)) forget(asked)
        throw error
      })
    },
    // The text under the clerk's eyes must not change while an answer is being written.
    refetchOnWindowFocus: false,
    refetchOnMount: 'always'
  })
}

export const fetchTicket = (number: string) =>
  dataOf<TicketDetail>(api.GET('/api/console/tickets/{number}', { params: { path: { number } } }))

/** Activities that name the ticket or answer tickets like it. */
export const useAnsweringActivities = (ticket: Ref<TicketDetail>, may: Ref<boolean>) => {
  const asked = computed(() => {
    const { number, categoryCode, area, leadUnit, submittedAt } = ticket.value
    return {
      ticket: number,
      category: categoryCode ?? undefined,
      area: area ?? undefined,
      unit: leadUnit?.id,
      day: dateText(submittedAt)
    }
  })
  return useQuery({
    queryKey: computed(() => ['tickets', 'activities', ticket.value.number, asked.value]),
    queryFn: () =>
      dataOf<Got<'/api/console/publicity/answering-activities'>>(
        api.GET('/api/console/publicity/answering-activities', { params: { query: asked.value } })
      ),
    enabled: may
  })
}

/** After an act: the answer is the ticket as it is now, and every list and count may have changed. */
export function useTicketRefresh() {
  const client = useQueryClient()
  return (ticket: TicketDetail) => {
    client.setQueryData(detailKey(ticket.number), ticket)
    void client.invalidateQueries({ queryKey: ['tickets'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
  }
}

const onTicket = (number: string) => ({ params: { path: { number } } })

/** Every act is a sub-resource of its ticket; the answer is the ticket as it is now. */
const act =
  <P extends ActPath>(path: P) =>
  (number: string, version: number, it: ActBody<P>) =>
    dataOf<TicketDetail>(api.POST(path as never, { ...onTicket(number), body: { version, ...it } } as never))

export const acts = {
  accept: act('/api/console/tickets/{number}/acceptances'),
  answerAtOnce: act('/api/console/tickets/{number}/answers'),
  askSupplement: act('/api/console/tickets/{number}/supplement-requests'),
  proposeDecline: act('/api/console/tickets/{number}/declines'),
  decideDecline: act('/api/console/tickets/{number}/declines/decisions'),
  transferOut: act('/api/console/tickets/{number}/transfers'),
  merge: act('/api/console/tickets/{number}/merges'),
  unmerge: act('/api/console/tickets/{number}/separations'),
  sendToVerify: act('/api/console/tickets/{number}/verifications'),
  reportVerification: act('/api/console/tickets/{number}/verifications/reports'),
  dispatch: act('/api/console/tickets/{number}/dispatches'),
  sign: act('/api/console/tickets/{number}/signatures'),
  askReturn: act('/api/console/tickets/{number}/returns'),
  decideReturn: act('/api/console/tickets/{number}/returns/decisions'),
  ruleReturn: act('/api/console/tickets/{number}/returns/rulings'),
  askCoUnit: act('/api/console/tickets/{number}/co-units'),
  answerCoUnit: act('/api/console/tickets/{number}/co-units/answers'),
  askExtension: act('/api/console/tickets/{number}/extensions'),
  decideExtension: act('/api/console/tickets/{number}/extensions/decisions'),
  askSuspension: act('/api/console/tickets/{number}/suspensions'),
  decideSuspension: act('/api/console/tickets/{number}/suspensions/decisions'),
  resume: act('/api/console/tickets/{number}/resumptions'),
  submitResult: act('/api/console/tickets/{number}/results'),
  review: act('/api/console/tickets/{number}/reviews'),
  check: act('/api/console/tickets/{number}/checks'),
  revisit: act('/api/console/tickets/{number}/revisits'),
  decideRework: act('/api/console/tickets/{number}/reworks/decisions'),
  takeRework: act('/api/console/tickets/{number}/reworks'),
  reopen: act('/api/console/tickets/{number}/reopenings'),
  respond: act('/api/console/tickets/{number}/responses'),
  urge: act('/api/console/tickets/{number}/urges'),
  supervise: act('/api/console/tickets/{number}/supervisions'),
  answerSupervision: act('/api/console/tickets/{number}/supervisions/answers'),
  noteByLeader: act('/api/console/tickets/{number}/leader-notes')
}

export const revealPersonalData = (number: string, reason: string) =>
  dataOf<PersonalData>(
    api.POST('/api/console/tickets/{number}/personal-data-views', { ...onTicket(number), body: { reason } })
  )

export const verifyChain = (number: string) =>
  dataOf<ChainVerification>(api.GET('/api/console/tickets/{number}/chain-verification', onTicket(number)))
