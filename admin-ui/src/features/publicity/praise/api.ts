import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { type PraiseFilters, queryFromFilters } from './filters'
import type { CreditedPerson, Page, Praise, PraiseCounts, PraiseEntry } from './types'

const PAGE_SIZE = 20
const ROOT = '/api/console/publicity/praises'
export const PRAISES = 'publicity-praises'

export const usePraisePage = (filters: Ref<PraiseFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [PRAISES, 'list', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<Page<Praise>>(
        api.GET(ROOT, { params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } }, signal })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const usePraiseCounts = (filters: Ref<PraiseFilters>) =>
  useQuery({
    queryKey: computed(() => [PRAISES, 'counts', filters.value]),
    queryFn: () => dataOf<PraiseCounts>(api.GET(`${ROOT}/counts`, { params: { query: { ...filters.value } } })),
    placeholderData: keepPreviousData
  })

export const useCreditedPeople = () =>
  useQuery({
    queryKey: [PRAISES, 'people'],
    queryFn: () => dataOf<{ items: CreditedPerson[] }>(api.GET(`${ROOT}/people`))
  })

/** `id` is null for a new one. */
export const savePraise = (id: string | null, body: PraiseEntry) =>
  dataOf<Praise>(id ? api.PUT(`${ROOT}/{id}`, { params: { path: { id } }, body }) : api.POST(ROOT, { body }))

export const sheetLink = (filters: PraiseFilters) =>
  `${ROOT}/sheet?${new URLSearchParams(
    Object.entries(queryFromFilters(filters)).flatMap(([key, value]) =>
      [value].flat().map((it): [string, string] => [key, String(it)])
    )
  ).toString()}`
