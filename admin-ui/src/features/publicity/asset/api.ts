import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { isGone } from '@/shared/api/problem'
import { type AssetFilters, searchOf } from './filters'
import type { Asset, AssetAlerts, AssetEntry, AssetPage, AssetPoints, Inspector, NoticeBoard } from './types'

const PAGE_SIZE = 20
const on = (id: string) => ({ params: { path: { id } } })

/** Everything of assets is read anew after each act: a step changes list, alerts and map at once. */
export const ASSETS = 'publicity-assets'

export const useAssetPage = (filters: Ref<AssetFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [ASSETS, 'list', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<AssetPage>(
        api.GET('/api/console/publicity/assets', {
          params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } },
          signal
        })
      ),
    placeholderData: keepPreviousData
  })

export const useAssetPoints = (filters: Ref<AssetFilters>, wanted: Ref<boolean>) =>
  useQuery({
    queryKey: computed(() => [ASSETS, 'points', filters.value]),
    queryFn: () =>
      dataOf<AssetPoints>(api.GET('/api/console/publicity/assets/points', { params: { query: filters.value } })),
    enabled: wanted,
    placeholderData: keepPreviousData
  })

export const useAssetAlerts = () =>
  useQuery({
    queryKey: [ASSETS, 'alerts'],
    queryFn: () => dataOf<AssetAlerts>(api.GET('/api/console/publicity/assets/alerts')),
    refetchOnMount: 'always'
  })

export const useAsset = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [ASSETS, 'one', id.value]),
    queryFn: () => dataOf<Asset>(api.GET('/api/console/publicity/assets/{id}', on(id.value))),
    refetchOnMount: 'always'
  })

export const useInspectors = () =>
  useQuery({
    queryKey: [ASSETS, 'inspectors'],
    queryFn: async () =>
      (await dataOf<{ items: Inspector[] }>(api.GET('/api/console/publicity/assets/inspectors'))).items
  })

/** `id` is null for a new one. */
export const saveAsset = (id: string | null, body: AssetEntry) =>
  dataOf<Asset>(
    id
      ? api.PUT('/api/console/publicity/assets/{id}', { ...on(id), body })
      : api.POST('/api/console/publicity/assets', { body })
  )

export const sheetLink = (filters: AssetFilters) => `/api/console/publicity/assets/sheet?${searchOf(filters)}`

export interface StepWords {
  version: number
  note?: string
  photos?: string[]
}

export const installAsset = (id: string, body: StepWords) =>
  dataOf<Asset>(api.POST('/api/console/publicity/assets/{id}/installations', { ...on(id), body }))
export const putAssetInUse = (id: string, body: StepWords) =>
  dataOf<Asset>(api.POST('/api/console/publicity/assets/{id}/uses', { ...on(id), body }))
export const renewAsset = (id: string, body: { version: number; endsOn: string; permitNo?: string; note?: string }) =>
  dataOf<Asset>(api.POST('/api/console/publicity/assets/{id}/renewals', { ...on(id), body }))
export const patrolAsset = (id: string, body: StepWords & { damaged: boolean }) =>
  dataOf<Asset>(api.POST('/api/console/publicity/assets/{id}/patrols', { ...on(id), body }))
export const repairAsset = (id: string, body: StepWords) =>
  dataOf<Asset>(api.POST('/api/console/publicity/assets/{id}/repairs', { ...on(id), body }))
export const replaceAsset = (
  id: string,
  body: StepWords & { content: string; startsOn: string; endsOn?: string; permitNo?: string }
) => dataOf<Asset>(api.POST('/api/console/publicity/assets/{id}/replacements', { ...on(id), body }))
export const removeAsset = (id: string, body: { version: number; note: string }) =>
  dataOf<Asset>(api.POST('/api/console/publicity/assets/{id}/removals', { ...on(id), body }))

/** Null while nothing is written on the board. */
export const useBoard = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [ASSETS, 'board', id.value]),
    queryFn: () =>
      dataOf<NoticeBoard>(api.GET('/api/console/publicity/assets/{id}/board', on(id.value))).catch((error: unknown) => {
        if (isGone(error)) return null
        throw error
      })
  })

export const writeBoard = (
  id: string,
  body: { version: number; responsible: string; standard: string; phone: string }
) => dataOf<NoticeBoard>(api.PUT('/api/console/publicity/assets/{id}/board', { ...on(id), body }))
export const renewBoardCode = (id: string, version: number) =>
  dataOf<NoticeBoard>(api.POST('/api/console/publicity/assets/{id}/board/codes', { ...on(id), body: { version } }))
export const revokeBoardCode = (id: string, version: number) =>
  dataOf<NoticeBoard>(
    api.POST('/api/console/publicity/assets/{id}/board/revocations', { ...on(id), body: { version } })
  )
