/** Saved views of the ticket list: the list shows and keeps them, the workbench shows them too. */
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, dataOf } from './client'
import type { SavedView, SavedViewCount, SavedViewEntry } from './types'

const MINUTE = 60_000

export function useViews() {
  const views = useQuery({
    queryKey: ['tickets', 'views'],
    queryFn: () => dataOf<{ items: SavedView[] }>(api.GET('/api/console/ticket-views'))
  })
  const counts = useQuery({
    queryKey: ['tickets', 'view-counts'],
    queryFn: () => dataOf<{ items: SavedViewCount[] }>(api.GET('/api/console/ticket-views/counts')),
    enabled: () => (views.data.value?.items.length ?? 0) > 0,
    refetchInterval: MINUTE
  })
  const countOf = (id: string) => counts.data.value?.items.find((it) => it.id === id)
  return {
    views: computed<SavedView[]>(() => views.data.value?.items ?? []),
    problem: views.error,
    isPending: views.isPending,
    /** "12", "1000+", or nothing while it is counted. */
    countText: (id: string) => {
      const count = countOf(id)
      return count === undefined ? '' : count.capped ? `${count.count}+` : String(count.count)
    }
  }
}

const on = (id: string) => ({ params: { path: { id } } })

/** `id` is null for a new view. */
export const saveView = (id: string | null, body: SavedViewEntry) =>
  dataOf<SavedView>(
    id
      ? api.PUT('/api/console/ticket-views/{id}', { ...on(id), body })
      : api.POST('/api/console/ticket-views', { body })
  )

export const deleteView = (id: string) => dataOf<undefined>(api.DELETE('/api/console/ticket-views/{id}', on(id)))

export const orderViews = (ids: string[]) =>
  dataOf<undefined>(api.PUT('/api/console/ticket-views/order', { body: { ids } }))

export function useViewsRefresh() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['tickets', 'views'] }),
      client.invalidateQueries({ queryKey: ['tickets', 'view-counts'] })
    ])
}
