import { ref } from 'vue'
import { showFirstFault } from '@/shared/ui/firstFault'
import { Problem } from './problem'

/** One request at a time; keeps its refusal until the next. What is no refusal of the backend is thrown on. */
export function useOneRequest() {
  const problem = ref<Problem | null>(null)
  const sending = ref(false)

  /** Whether it went through. */
  async function send(request: () => Promise<unknown>): Promise<boolean> {
    if (sending.value) return false
    problem.value = null
    sending.value = true
    try {
      await request()
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problem.value = error
      if (error.violations.length) showFirstFault()
      return false
    } finally {
      sending.value = false
    }
  }

  return { send, sending, problem }
}
