import { useQuery } from '@tanstack/vue-query'
import { api, dataOf } from '@/shared/api/client'

/** How many tickets the person is reminded of and has not read about; 100 means at least. */
export const useUnreadReminders = (enabled: boolean) =>
  useQuery({
    queryKey: ['tickets', 'reminders', 'unread'],
    queryFn: async () => (await dataOf<{ unread: number }>(api.GET('/api/console/reminders/unread'))).unread,
    refetchInterval: 60_000,
    enabled
  })
