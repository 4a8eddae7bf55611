import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { FigureRow } from '@/shared/api/types'
import { addressOf, type FigureQuery } from './query'

export const useFigures = (query: Ref<FigureQuery>) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'figures', query.value]),
    queryFn: ({ signal }) =>
      dataOf<{ items: FigureRow[] }>(
        api.GET('/api/console/ticket-figures', { params: { query: query.value }, signal })
      ),
    placeholderData: keepPreviousData
  })

export const sheetLink = (query: FigureQuery) =>
  `/api/console/ticket-figures/sheet?${new URLSearchParams(
    Object.entries(addressOf(query)).flatMap(([key, value]) => [value].flat().map((it) => [key, it]))
  ).toString()}`
