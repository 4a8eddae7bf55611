import { useInfiniteQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { NotePage, TicketNote } from '@/shared/api/types'

const key = (number: string) => ['tickets', 'notes', number]

export function useNotes(number: Ref<string>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => key(number.value)),
    queryFn: ({ pageParam, signal }) =>
      dataOf<NotePage>(
        api.GET('/api/console/tickets/{number}/notes', {
          params: { path: { number: number.value }, query: { cursor: pageParam } },
          signal
        })
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined
  })
  return { ...query, notes: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) }
}

export function useWriteNote() {
  const client = useQueryClient()
  return async (number: string, text: string) => {
    const note = await dataOf<TicketNote>(
      api.POST('/api/console/tickets/{number}/notes', { params: { path: { number } }, body: { text } })
    )
    await client.invalidateQueries({ queryKey: key(number) })
    return note
  }
}
