import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { ImportList, ImportPlan, ImportState, LedgerImport } from '@/shared/api/types'
import { sendFile } from '@/shared/api/uploads'

const BUSY: ImportState[] = ['CHECKING', 'RUNNING', 'UNDOING']
export const isBusy = (it: LedgerImport | undefined) => it !== undefined && BUSY.includes(it.state)

const EVERY_SECOND = 1000
const oneKey = (id: string) => ['imports', 'one', id]

export const useImports = () =>
  useQuery({
    queryKey: ['imports', 'list'],
    queryFn: async () =>
      (await dataOf<ImportList>(api.GET('/api/console/imports', { params: { query: { limit: 50 } } }))).items,
    refetchOnMount: 'always',
    refetchInterval: ({ state }) => (state.data?.some(isBusy) ? EVERY_SECOND : false)
  })

export const useImport = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => oneKey(id.value)),
    queryFn: () => dataOf<LedgerImport>(api.GET('/api/console/imports/{id}', { params: { path: { id: id.value } } })),
    refetchOnMount: 'always',
    refetchInterval: ({ state }) => (isBusy(state.data) ? EVERY_SECOND : false)
  })

/** After each order the answer is shown at once and the lists are read anew. */
export function useImportRefresh() {
  const client = useQueryClient()
  return (it: LedgerImport) => {
    client.setQueryData(oneKey(it.id), it)
    void client.invalidateQueries({ queryKey: ['imports'] })
    void client.invalidateQueries({ queryKey: ['tickets'] })
  }
}

export const uploadLedger = (file: File, onProgress: (percent: number) => void) =>
  sendFile<LedgerImport>('/api/console/imports', file, onProgress)

export const errorSheetLink = (id: string) => `/api/console/imports/${id}/error-sheet`

const on = (id: string) => ({ params: { path: { id } } })

export const dryRun = (id: string, body: ImportPlan) =>
  dataOf<LedgerImport>(api.POST('/api/console/imports/{id}/dry-runs', { ...on(id), body }))
export const run = (id: string, body: ImportPlan) =>
  dataOf<LedgerImport>(api.POST('/api/console/imports/{id}/runs', { ...on(id), body }))
export const cancel = (id: string) => dataOf<LedgerImport>(api.POST('/api/console/imports/{id}/cancellations', on(id)))
export const undo = (id: string) => dataOf<LedgerImport>(api.POST('/api/console/imports/{id}/undo', on(id)))
