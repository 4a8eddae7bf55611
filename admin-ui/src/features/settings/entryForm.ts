import { computed, onScopeDispose, ref, watch } from 'vue'
import { otherViolations, Problem, violationsByField } from '@/shared/api/problem'
import { readDraft, useDraft } from '@/shared/draft'
import { t } from '@/shared/locales/i18n'

const STALE = 'PLATFORM_STALE_VERSION'

interface Draft<F> {
  version: number
  /** What the register said when the person began to type. */
  before: F
  typed: F
}

interface Recorded<F> {
  version: number
  fields: F
}

export interface EntryOptions<F> {
  /** Names the draft: one per record, one for a new record. */
  key: string
  recorded: () => Recorded<F>
  checks: (typed: F) => Partial<Record<keyof F, string>>
  /** Refusals that are about one field, by their code. */
  fieldOfCode: Partial<Record<string, keyof F & string>>
  save: (typed: F, version: number) => Promise<unknown>
  /** The record as it is now; undefined if it is gone. */
  latest: () => Promise<Recorded<F> | undefined>
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export const changedFields = <F extends object>(before: F, now: F) =>
  (Object.keys(now) as (keyof F & string)[]).filter((field) => !same(before[field], now[field]))

/** What the person typed stays; what they left alone follows the register, so that saving undoes nobody's change. */
export function mergeTyped<F extends object>({ before, typed }: Pick<Draft<F>, 'before' | 'typed'>, now: F): F {
  const touched = changedFields(before, typed).map((field) => [field, typed[field]])
  return { ...now, ...Object.fromEntries(touched) }
}

/** The refusal's words at their fields: those of the input checks, and the one the refusal as a whole is about. */
export function refusalByField<F>(
  problem: Problem | null,
  fields: string[],
  fieldOfCode: EntryOptions<F>['fieldOfCode']
) {
  const field = problem ? fieldOfCode[problem.code] : undefined
  const own = problem && field ? { [field]: sentenceOf(problem) } : {}
  return { ...violationsByField(problem, fields), ...own } as Record<string, string>
}

export const sentenceOf = ({ title, detail }: Problem) =>
  title && title !== detail ? t('shared.problem.fieldSentence', { title, detail }) : detail

/** One record of the register being written: draft, checks, refusals, and what happens when someone was faster. */
export function useEntryForm<F extends object>(entry: EntryOptions<F>) {
  const draftKey = `settings:${entry.key}`
  const restored = ref(Object.keys(readDraft(draftKey)).length > 0)
  const { form, clear, stop } = useDraft<Draft<F>>(draftKey, () => {
    const { version, fields } = entry.recorded()
    return { version, before: fields, typed: entry.recorded().fields }
  })
  onScopeDispose(stop)

  const names = Object.keys(entry.recorded().fields)
  const problem = ref<Problem | null>(null)
  /** Fields that somebody else changed meanwhile; null when nobody did. */
  const overtaken = ref<string[] | null>(null)
  const tried = ref(false)
  const sending = ref(false)
  const ownErrors = computed(() => (tried.value ? entry.checks(form.typed) : {}))
  // What the backend said was about the old content.
  watch(
    () => form.typed,
    () => (problem.value = null),
    { deep: true }
  )

  async function submit(): Promise<boolean> {
    tried.value = true
    problem.value = null
    overtaken.value = null
    if (sending.value || Object.keys(ownErrors.value).length > 0) return false
    sending.value = true
    try {
      await entry.save(form.typed, form.version)
      clear()
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code !== STALE || !(await takeLatest())) problem.value = error
      return false
    } finally {
      sending.value = false
    }
  }

  async function takeLatest(): Promise<boolean> {
    const now = await entry.latest()
    if (!now) return false
    overtaken.value = changedFields(form.before, now.fields)
    Object.assign(form, { version: now.version, before: now.fields, typed: mergeTyped(form, now.fields) })
    return true
  }

  function discard() {
    clear()
    restored.value = false
    tried.value = false
    overtaken.value = null
  }

  return {
    form,
    submit,
    discard,
    sending,
    restored,
    overtaken,
    errors: computed(() => ({
      ...refusalByField<F>(problem.value, names, entry.fieldOfCode),
      ...(ownErrors.value as Record<string, string>)
    })),
    /** What belongs to no field, so that it is not lost. */
    refusal: computed(() => {
      if (!problem.value || entry.fieldOfCode[problem.value.code]) return ''
      const others = otherViolations(problem.value, names)
      return [sentenceOf(problem.value), ...others].join('；')
    })
  }
}
