import { useQuery } from '@tanstack/vue-query'
import { api, dataOf } from '@/shared/api/client'

export const useWorkbench = () =>
  useQuery({
    queryKey: ['tickets', 'workbench'],
    queryFn: () => dataOf(api.GET('/api/console/workbench')),
    refetchInterval: 60_000,
    refetchOnMount: 'always'
  })
