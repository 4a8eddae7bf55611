import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { DeskCounts, DeskSignUp, EntranceCode, SignUpPage, SignUpState } from './types'

const PAGE_SIZE = 30
const ALL_AT_ONCE = 100
const on = (number: string) => ({ params: { path: { number } } })

export interface Wanted {
  q?: string
  state?: SignUpState
}

export const useDesk = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => ['desk', number.value]),
    queryFn: () => dataOf<DeskCounts>(api.GET('/api/console/publicity/activities/{number}/desk', on(number.value))),
    refetchOnMount: 'always'
  })

const fetchSignUps = (number: string, state?: SignUpState, limit?: number, cursor?: string, signal?: AbortSignal) =>
  dataOf<SignUpPage>(
    api.GET('/api/console/publicity/activities/{number}/sign-ups', {
      params: { path: { number }, query: { state, limit, cursor } },
      signal
    })
  )

/** A person's name or phone goes into the body: addresses are kept in logs. */
const searchSignUps = (number: string, q: string, state?: SignUpState, cursor?: string, signal?: AbortSignal) =>
  dataOf<SignUpPage>(
    api.POST('/api/console/publicity/activities/{number}/sign-up-searches', {
      ...on(number),
      body: { q, state, cursor },
      signal
    })
  )

export const sheetLink = (number: string) =>
  `/api/console/publicity/activities/${encodeURIComponent(number)}/sign-up-sheet`

export const useSignUps = (number: Ref<string>, wanted: Ref<Wanted>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['sign-ups', number.value, wanted.value, cursor.value]),
    queryFn: ({ signal }) => {
      const { q, state } = wanted.value
      return q
        ? searchSignUps(number.value, q, state, cursor.value, signal)
        : fetchSignUps(number.value, state, PAGE_SIZE, cursor.value, signal)
    },
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

/** Everybody who has a place or is there, for a phone that will be without network. */
export async function fetchScanList(number: string): Promise<DeskSignUp[]> {
  const all: DeskSignUp[] = []
  for (const state of ['CONFIRMED', 'HELD', 'CHECKED_IN'] as const) {
    let cursor: string | undefined
    do {
      const page = await fetchSignUps(number, state, ALL_AT_ONCE, cursor)
      all.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
  }
  return all
}

export interface Scan {
  scanId: string
  number: string
  entry?: string
  at: string
}

export const checkIn = (number: string, body: Scan) =>
  dataOf<DeskSignUp>(api.POST('/api/console/publicity/activities/{number}/check-ins', { ...on(number), body }))

export const countWalkIns = (number: string, body: { id: string; people: number }) =>
  dataOf<DeskCounts>(api.POST('/api/console/publicity/activities/{number}/walk-ins', { ...on(number), body }))

export const fetchEntranceCode = (number: string) =>
  dataOf<EntranceCode>(api.GET('/api/console/publicity/activities/{number}/entrance-code', on(number)))
