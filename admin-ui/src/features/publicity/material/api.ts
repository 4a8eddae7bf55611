import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { type MaterialFilters, queryFromFilters } from './filters'
import type { HandOut, HandOutOrder, Material, MaterialEntry, Page } from './types'

const PAGE_SIZE = 20
export const MATERIALS = 'publicity-materials'
const on = (id: string) => ({ params: { path: { id } } })

export const useMaterialPage = (filters: Ref<MaterialFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [MATERIALS, 'list', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<Page<Material>>(
        api.GET('/api/console/publicity/materials', {
          params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } },
          signal
        })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const useMaterial = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [MATERIALS, 'one', id.value]),
    queryFn: () => dataOf<Material>(api.GET('/api/console/publicity/materials/{id}', on(id.value))),
    refetchOnMount: 'always'
  })

export const useHandOuts = (batch: Ref<string>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [MATERIALS, 'hand-outs', batch.value, cursor.value]),
    queryFn: () =>
      dataOf<Page<HandOut>>(
        api.GET('/api/console/publicity/materials/hand-outs', {
          params: { query: { batch: batch.value, limit: PAGE_SIZE, cursor: cursor.value } }
        })
      ),
    placeholderData: keepPreviousData
  })

/** `id` is null for a new one. */
export const saveMaterial = (id: string | null, body: MaterialEntry) =>
  dataOf<Material>(
    id
      ? api.PUT('/api/console/publicity/materials/{id}', { ...on(id), body })
      : api.POST('/api/console/publicity/materials', { body })
  )

/** The same key again is the same hand-out, however often a bad network sends it. */
export const handOut = (id: string, key: string, body: HandOutOrder) =>
  dataOf<Material>(
    api.POST('/api/console/publicity/materials/{id}/hand-outs', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body
    })
  )

export const sheetLink = (filters: MaterialFilters) =>
  `/api/console/publicity/materials/sheet?${new URLSearchParams(
    Object.entries(queryFromFilters(filters)).flatMap(([key, value]) =>
      [value].flat().map((it): [string, string] => [key, String(it)])
    )
  ).toString()}`
