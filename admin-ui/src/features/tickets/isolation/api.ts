import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { FactRequest, Isolation, Marked, PersonRef, RevealRequest } from '@/shared/api/types'

const key = (number: string) => ['tickets', 'isolation', number]
const on = (number: string) => ({ params: { path: { number } } })

/** Read together: who is kept away, what units were asked, who wants to know who complained. */
export function useIsolation(number: Ref<string>) {
  const { data, error, refetch } = useQuery({
    queryKey: computed(() => key(number.value)),
    queryFn: async () => {
      const ticket = on(number.value)
      const [isolation, facts, reveals] = await Promise.all([
        dataOf<Isolation>(api.GET('/api/console/tickets/{number}/isolation', ticket)),
        dataOf<{ items: FactRequest[] }>(api.GET('/api/console/tickets/{number}/isolation/fact-requests', ticket)),
        dataOf<{ items: RevealRequest[] }>(api.GET('/api/console/tickets/{number}/isolation/reveal-requests', ticket))
      ])
      return { isolation, facts: facts.items, reveals: reveals.items }
    },
    refetchOnMount: 'always'
  })
  return { data, error, refetch }
}

/** Everybody in office; a bureau has some hundreds. */
export const usePeople = (wanted: Ref<boolean>) =>
  useQuery({
    queryKey: ['discipline', 'people'],
    queryFn: async () => (await dataOf<{ items: PersonRef[] }>(api.GET('/api/console/discipline/people'))).items,
    enabled: wanted,
    staleTime: 60_000
  })

export interface NewAccused {
  unitId?: string
  staffId?: string
  asNamed?: string
}

export const addAccused = (number: string, version: number, whom: NewAccused) =>
  dataOf<Marked>(
    api.POST('/api/console/tickets/{number}/isolation/accused', { ...on(number), body: { version, ...whom } })
  )

export const withdrawAccused = (number: string, version: number, id: string) =>
  dataOf<Marked>(
    api.POST('/api/console/tickets/{number}/isolation/accused/{id}/withdrawals', {
      params: { path: { number, id } },
      body: { version }
    })
  )

export const markAboutStaff = (number: string, version: number, it: NewAccused & { reason: string }) =>
  dataOf<Marked>(api.POST('/api/console/tickets/{number}/about-staff', { ...on(number), body: { version, ...it } }))

export const previewFacts = (number: string, unitId: string, question: string) =>
  dataOf<FactRequest>(
    api.POST('/api/console/tickets/{number}/isolation/fact-requests/previews', {
      ...on(number),
      body: { unitId, question }
    })
  )

export const askFacts = (number: string, unitId: string, question: string) =>
  api.POST('/api/console/tickets/{number}/isolation/fact-requests', { ...on(number), body: { unitId, question } })

export const askReveal = (number: string, reason: string) =>
  api.POST('/api/console/tickets/{number}/isolation/reveal-requests', { ...on(number), body: { reason } })

export const reportRetaliation = (number: string, version: number, text: string) =>
  api.POST('/api/console/tickets/{number}/isolation/retaliation-notices', { ...on(number), body: { version, text } })

export const clearWronglyAccused = (number: string, staffId: string, text: string) =>
  api.POST('/api/console/tickets/{number}/isolation/clarifications', { ...on(number), body: { staffId, text } })

/** After a change of whom it is kept from: the ticket itself, and every list, may be another one for this person. */
export function useIsolationRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['tickets'] })
}
