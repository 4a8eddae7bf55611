import { ref } from 'vue'
import { Problem } from '@/shared/api/problem'
import { useViewsRefresh } from '@/shared/api/views'

/** Does something to the views, shows them anew, keeps the refusal. */
export function useViewAct() {
  const refresh = useViewsRefresh()
  const problem = ref<Problem | null>(null)
  const busy = ref(false)

  async function act(what: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      await what()
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problem.value = error
      return false
    } finally {
      await refresh()
      busy.value = false
    }
  }

  return { act, problem, busy }
}
