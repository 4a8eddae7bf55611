import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { TrainingFilters } from './filters'
import type { Mark, Page, Training, TrainingEntry, TrainingRow, TrainingYear } from './types'

const PAGE_SIZE = 20
export const TRAINING = 'publicity-training'
const on = (id: string) => ({ params: { path: { id } } })

export const useTrainingYear = (year: Ref<number>) =>
  useQuery({
    queryKey: computed(() => [TRAINING, 'year', year.value]),
    queryFn: () =>
      dataOf<TrainingYear>(
        api.GET('/api/console/publicity/training/year', { params: { query: { year: year.value } } })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const listSheetLink = ({ year, state }: TrainingFilters) =>
  `/api/console/publicity/training/session-sheet?${new URLSearchParams([
    ['year', String(year)],
    ...state.map((it) => ['state', it])
  ]).toString()}`

export const useTrainingPage = (filters: Ref<TrainingFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [TRAINING, 'list', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<Page<TrainingRow>>(
        api.GET('/api/console/publicity/training/sessions', {
          params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } },
          signal
        })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const useTraining = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [TRAINING, 'one', id.value]),
    queryFn: () => dataOf<Training>(api.GET('/api/console/publicity/training/sessions/{id}', on(id.value))),
    refetchOnMount: 'always'
  })

export const writeYear = (year: number, version: number, outline: string) =>
  dataOf<TrainingYear>(api.PUT('/api/console/publicity/training/year', { body: { year, version, outline } }))

/** `id` is null for a new one. */
export const saveTraining = (id: string | null, body: TrainingEntry) =>
  dataOf<Training>(
    id
      ? api.PUT('/api/console/publicity/training/sessions/{id}', { ...on(id), body })
      : api.POST('/api/console/publicity/training/sessions', { body })
  )

export const announceTraining = (id: string, version: number) =>
  dataOf<Training>(api.POST('/api/console/publicity/training/sessions/{id}/notices', { ...on(id), body: { version } }))

export const assessTraining = (id: string, version: number) =>
  dataOf<Training>(
    api.POST('/api/console/publicity/training/sessions/{id}/assessments', { ...on(id), body: { version } })
  )

export const cancelTraining = (id: string, version: number, reason: string) =>
  dataOf<Training>(
    api.POST('/api/console/publicity/training/sessions/{id}/cancellations', {
      ...on(id),
      body: { version, reason }
    })
  )

export const recordAttendance = (id: string, version: number, marks: Mark[]) =>
  dataOf<Training>(
    api.PUT('/api/console/publicity/training/sessions/{id}/attendance', {
      ...on(id),
      body: { version, marks }
    })
  )

export const sheetLink = (id: string) => `/api/console/publicity/training/sessions/${id}/sheet`
