import { useOneRequest } from '@/shared/api/oneRequest'
import type { LedgerImport } from '@/shared/api/types'
import { useImportRefresh } from './api'

/** Gives an order (check, run, stop, undo), shows its answer, keeps its refusal. */
export function useOrder() {
  const refresh = useImportRefresh()
  const { send, sending: ordering, problem } = useOneRequest()
  const order = (act: () => Promise<LedgerImport>) => send(async () => refresh(await act()))

  return { order, problem, ordering }
}
