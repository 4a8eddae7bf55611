import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { DueChange, Reminder } from '@/shared/api/types'

const ROWS = 20

/** Under `tickets`, so that what others do to a ticket brings it up to date. */
export const useReminders = (cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'reminders', cursor.value]),
    queryFn: () =>
      dataOf<{ items: Reminder[]; nextCursor: string | null }>(
        api.GET('/api/console/reminders', { params: { query: { limit: ROWS, cursor: cursor.value } } })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const markRead = (id: string) =>
  dataOf<undefined>(api.POST('/api/console/reminders/{id}/reads', { params: { path: { id } } }))

export const useDueChanges = (version: Ref<number | undefined>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'due-changes', version.value, cursor.value]),
    queryFn: () =>
      dataOf<{ items: DueChange[]; nextCursor: string | null }>(
        api.GET('/api/console/due-changes', {
          params: { query: { limit: ROWS, version: version.value, cursor: cursor.value } }
        })
      ),
    placeholderData: keepPreviousData
  })

export const sheetLink = (version: number | undefined) =>
  `/api/console/due-changes/sheet${version ? `?version=${version}` : ''}`
