import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { api, dataOf } from '@/shared/api/client'
import type { Got } from '@/shared/api/types'
import { useSession } from '@/shared/session'

type Waiting = Omit<Got<'/api/console/publicity/waiting'>, 'planId'> & { planId?: string | null }

/** One thing that waits, and where it is done; without a count it is a single one. */
export interface WaitingLine {
  step: Waiting['activities'][number]['step'] | 'PLAN'
  count?: number
  to: RouteLocationRaw
}

export const waitingLines = ({ activities, planId }: Waiting): WaitingLine[] => [
  ...(planId ? [{ step: 'PLAN' as const, to: { name: 'plans', params: { id: planId } } }] : []),
  ...activities.map(({ step, count }) => ({ step, count, to: { name: 'activities', query: { waiting: step } } }))
]

/** What of the publicity work waits for this person; asked only by those who have such work. */
export function useWaiting() {
  const session = useSession()
  const { data } = useQuery({
    queryKey: ['activities', 'waiting'],
    queryFn: () => dataOf<Waiting>(api.GET('/api/console/publicity/waiting')),
    enabled: computed(() => session.may('PUBLICITY')),
    refetchInterval: 60_000,
    refetchOnMount: 'always'
  })
  return computed(() => (data.value ? waitingLines(data.value) : []))
}
