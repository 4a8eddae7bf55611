import { computed } from 'vue'
import { useOneRequest } from '@/shared/api/oneRequest'
import { otherViolations, violationsByField } from '@/shared/api/problem'

/** What the small forms here have in common: one request at a time, and where its refusal is shown. */
export function useSending(fields: readonly string[] = []) {
  const { send, sending, problem } = useOneRequest()

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
