import { ref } from 'vue'
import { Problem } from '@/shared/api/problem'
import type { LedgerImport } from '@/shared/api/types'
import { useImportRefresh } from './api'

/** Gives an order (check, run, stop, undo), shows its answer, keeps its refusal. */
export function useOrder() {
  const refresh = useImportRefresh()
  const problem = ref<Problem | null>(null)
  const ordering = ref(false)

  async function order(act: () => Promise<LedgerImport>): Promise<boolean> {
    if (ordering.value) return false
    ordering.value = true
    problem.value = null
    try {
      refresh(await act())
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problem.value = error
      return false
    } finally {
      ordering.value = false
    }
  }

  return { order, problem, ordering }
}
