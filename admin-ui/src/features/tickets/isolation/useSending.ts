import { computed, ref } from 'vue'
import { otherViolations, Problem, violationsByField } from '@/shared/api/problem'

/** What the small forms here have in common: one request at a time, and where its refusal is shown. */
export function useSending(fields: readonly string[] = []) {
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
      return false
    } finally {
      sending.value = false
    }
  }

  return {
    send,
    sending,
    clear: () => (problem.value = null),
    errors: computed(() => violationsByField(problem.value, fields)),
    refusal: computed(() =>
      problem.value ? [problem.value.detail, ...otherViolations(problem.value, fields)].join('；') : ''
    )
  }
}
