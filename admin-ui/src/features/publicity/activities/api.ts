import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { ActivityFilters } from './list/filters'
import type {
  ActivityAct,
  ActivityDates,
  ActivityDays,
  ActivityDetail,
  ActivityEntry,
  ActivityListPage,
  ActivityProgress,
  ActivityTemplate,
  AudienceChoice,
  DaysOff
} from './types'

export const PAGE_SIZE = 30
const HALF_AN_HOUR = 30 * 60_000

const on = (number: string) => ({ params: { path: { number } } })

export const useActivityPage = (filters: Ref<ActivityFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['activities', 'page', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<ActivityListPage>(
        api.GET('/api/console/publicity/activities', {
          params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } },
          signal
        })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

/** The first and the last day. */
type Days = { from: string; to: string }

export const useActivityDates = (range: Ref<Days>, enabled: Ref<boolean>) =>
  useQuery({
    enabled,
    queryKey: computed(() => ['activities', 'dates', range.value]),
    queryFn: ({ signal }) =>
      dataOf<ActivityDates>(
        api.GET('/api/console/publicity/activity-calendar', { params: { query: range.value }, signal })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

/** How many begin on each day: what a whole year shows. */
export const useActivityDays = (range: Ref<Days>, enabled: Ref<boolean>) =>
  useQuery({
    enabled,
    queryKey: computed(() => ['activities', 'days', range.value]),
    queryFn: ({ signal }) =>
      dataOf<ActivityDays>(api.GET('/api/console/publicity/activity-days', { params: { query: range.value }, signal })),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

/** The workbook of exactly what the list shows: a plain link, the browser keeps the file. */
export function exportLink(filters: ActivityFilters): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(filters)) {
    for (const it of Array.isArray(value) ? value : value === undefined ? [] : [value]) query.append(key, String(it))
  }
  return `/api/console/publicity/activity-export?${query}`
}

const detailKey = (number: string) => ['activities', 'one', number]

export const fetchActivity = (number: string) =>
  dataOf<ActivityDetail>(api.GET('/api/console/publicity/activities/{number}', on(number)))

export const useActivity = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => detailKey(number.value)),
    queryFn: () => fetchActivity(number.value),
    refetchOnWindowFocus: false,
    refetchOnMount: 'always'
  })

/** After an act or a save: the answer is the activity as it is now, and every list may have changed. */
export function useActivityRefresh() {
  const client = useQueryClient()
  return (activity: ActivityDetail) => {
    client.setQueryData(detailKey(activity.number), activity)
    void client.invalidateQueries({ queryKey: ['activities'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
  }
}

/** `number` is null for a new one. */
export const saveActivity = (number: string | null, body: ActivityEntry) =>
  dataOf<ActivityDetail>(
    number
      ? api.PUT('/api/console/publicity/activities/{number}', { ...on(number), body })
      : api.POST('/api/console/publicity/activities', { body })
  )

export const saveProgress = (number: string, body: ActivityProgress) =>
  dataOf<ActivityDetail>(api.PUT('/api/console/publicity/activities/{number}/progress', { ...on(number), body }))

/** What a dialog of an act may carry; each act takes its part of it. */
export interface ActWords {
  note?: string
  reason?: string
  startsAt?: string
  endsAt?: string
}

/** Where each act is posted to. */
export const ACT_PATHS: Partial<Record<ActivityAct, string>> = {
  SUBMIT: 'submissions',
  TAKE_BACK: 'withdrawals',
  APPROVE: 'approvals',
  REJECT: 'rejections',
  PUBLISH: 'publications',
  CLOSE_SIGNUP: 'signup-closings',
  POSTPONE: 'postponements',
  RESUME: 'resumptions',
  CANCEL: 'cancellations',
  BEGIN: 'beginnings',
  END: 'endings'
}

export const doAct = (act: ActivityAct, number: string, version: number, words: ActWords) =>
  dataOf<ActivityDetail>(
    api.POST(
      `/api/console/publicity/activities/{number}/${ACT_PATHS[act]}` as never,
      { ...on(number), body: { version, ...words } } as never
    )
  )

export const useTemplates = (enabled: boolean) =>
  useQuery({
    queryKey: ['activity-templates'],
    queryFn: async () =>
      (await dataOf<{ items: ActivityTemplate[] }>(api.GET('/api/console/publicity/activity-templates'))).items,
    staleTime: HALF_AN_HOUR,
    enabled
  })

export function useAudiences() {
  const query = useQuery({
    queryKey: ['audiences'],
    queryFn: async () => (await dataOf<{ items: AudienceChoice[] }>(api.GET('/api/console/publicity/audiences'))).items,
    staleTime: HALF_AN_HOUR
  })
  return computed(() => query.data.value ?? [])
}

export interface Recurrence {
  rule: string
  until: string
  daysOff: DaysOff
}

export const previewRecurrence = async (number: string, version: number, it: Recurrence) =>
  (
    await dataOf<{ days: string[] }>(
      api.POST('/api/console/publicity/activities/{number}/recurrence-previews', {
        ...on(number),
        body: { version, ...it }
      })
    )
  ).days

export const repeatActivity = async (number: string, version: number, it: Recurrence) =>
  (
    await dataOf<{ numbers: string[] }>(
      api.POST('/api/console/publicity/activities/{number}/recurrences', { ...on(number), body: { version, ...it } })
    )
  ).numbers
