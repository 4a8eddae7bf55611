import { computed, onScopeDispose, ref } from 'vue'
import { Problem, otherViolations, violationsByField } from '@/shared/api/problem'
import type { Act, TicketDetail } from '@/shared/api/types'
import { useDraft } from '@/shared/draft'
import { draftKey } from './actKeys'

export interface ActFormEvents {
  (event: 'done', ticket: TicketDetail): void
  (event: 'stale', problem: Problem): void
}

interface Ticketed {
  ticket: TicketDetail
}

/**
 * What the act forms have in common: the draft per ticket and act, field errors of the screen and of the backend,
 * and the road of a refusal. A stale ticket goes up to the panel; the draft stays as it is.
 */
export function useActForm<T extends object>(act: Act, props: Ticketed, emit: ActFormEvents, empty: () => T) {
  const number = props.ticket.number
  const { form, clear, stop } = useDraft<T>(draftKey(number, act), empty)
  const fields = Object.keys(empty())
  const problem = ref<Problem | null>(null)
  const ownErrors = ref<Record<string, string>>({})
  const sending = ref(false)
  onScopeDispose(stop)

  async function submit(checks: Record<string, string | null>, send: (version: number) => Promise<TicketDetail>) {
    problem.value = null
    ownErrors.value = Object.fromEntries(Object.entries(checks).filter((it): it is [string, string] => it[1] !== null))
    if (sending.value || Object.keys(ownErrors.value).length > 0) return
    sending.value = true
    try {
      const ticket = await send(props.ticket.version)
      clear()
      emit('done', ticket)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.isStale) emit('stale', error)
      else problem.value = error
    } finally {
      sending.value = false
    }
  }

  return {
    form,
    submit,
    sending,
    errors: computed(() => ({ ...violationsByField(problem.value, fields), ...ownErrors.value })),
    /** Shown above the button: the backend's sentence and what belongs to no field. */
    refusal: computed(() =>
      problem.value ? [problem.value.detail, ...otherViolations(problem.value, fields)].join('；') : ''
    )
  }
}
