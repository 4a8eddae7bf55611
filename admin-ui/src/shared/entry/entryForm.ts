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

export interface Recorded<F> {
  version: number
  fields: F
}

/** A field somebody else changed meanwhile; in words what stands there now, where the person typed there, too. */
export interface Overtaken {
  field: string
  now: string
}

export interface EntryOptions<F, R = unknown> {
  /** Names the draft: one per record, one for a new record. */
  key: string
  /** As the backend gave it; undefined for a new one. */
  record: () => R
  recorded: (record: R) => Recorded<F>
  checks: (typed: F) => Partial<Record<keyof F, string>>
  /** Refusals that are about one field, by their code. */
  fieldOfCode: Partial<Record<string, keyof F & string>>
  /** Fields that can be read out. */
  words?: { [K in keyof F]?: (value: F[K]) => string }
  save: (typed: F, version: number) => Promise<unknown>
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
export function useEntryForm<F extends object, R>(entry: EntryOptions<F, R>) {
  const draftKey = `entry:${entry.key}`
  const recorded = () => entry.recorded(entry.record())
  const restored = ref(Object.keys(readDraft(draftKey)).length > 0)
  const { form, clear, stop } = useDraft<Draft<F>>(draftKey, () => {
    const { version, fields } = recorded()
    return { version, before: fields, typed: recorded().fields }
  })
  onScopeDispose(stop)

  const names = Object.keys(recorded().fields) as (keyof F & string)[]
  const problem = ref<Problem | null>(null)
  /** Null while nobody was faster. */
  const overtaken = ref<Overtaken[] | null>(null)
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
      if (error.code === STALE && error.current) take(entry.recorded(error.current as unknown as R))
      else problem.value = error
      return false
    } finally {
      sending.value = false
    }
  }

  function take({ version, fields }: Recorded<F>) {
    const mine = changedFields(form.before as F, form.typed as F)
    overtaken.value = changedFields(form.before as F, fields).map((field) => ({
      field,
      now: mine.includes(field) ? (entry.words?.[field]?.(fields[field]) ?? '') : ''
    }))
    Object.assign(form, { version, before: fields, typed: mergeTyped(form as Draft<F>, fields) })
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
