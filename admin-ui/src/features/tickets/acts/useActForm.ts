import { computed, onScopeDispose, ref, watch } from 'vue'
import { Problem, otherViolations, violationsByField } from '@/shared/api/problem'
import type { Act, TicketDetail } from '@/shared/api/types'
import { useDraft } from '@/shared/draft'
import { draftKey } from './actKeys'

export interface ActFormEvents {
  (event: 'done', ticket: TicketDetail): void
  (event: 'stale', problem: Problem): void
}

/** What is wrong with each field, or null. */
type Checks = Record<string, string | null>

const failed = (checks: Checks) =>
  Object.fromEntries(Object.entries(checks).filter((it): it is [string, string] => it[1] !== null))

/** What every act form is given; several acts may share a form. */
export interface ActFormProps {
  ticket: TicketDetail
  act: Act
}

/**
 * What the act forms have in common: the draft per ticket and act, field errors of the screen and of the backend,
 * and the road of a refusal. A stale ticket goes up to the panel; the draft stays as it is.
 */
export function useActForm<T extends object>(
  props: ActFormProps,
  emit: ActFormEvents,
  empty: () => T,
  checks: (form: T) => Checks = () => ({})
) {
  const number = props.ticket.number
  const { form, clear, stop } = useDraft<T>(draftKey(number, props.act), empty)
  const fields = Object.keys(empty())
  const problem = ref<Problem | null>(null)
  const tried = ref(false)
  /** Said after the first try, gone as soon as the field is right. */
  const ownErrors = computed(() => (tried.value ? failed(checks(form)) : {}))
  const sending = ref(false)
  onScopeDispose(stop)
  // What the backend said was about the old content.
  watch(form, () => (problem.value = null), { deep: true })

  async function submit(send: (version: number) => Promise<TicketDetail>) {
    problem.value = null
    tried.value = true
    if (sending.value || Object.keys(ownErrors.value).length > 0) return
    sending.value = true
    try {
      const ticket = await send(props.ticket.version)
      clear()
      tried.value = false
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
