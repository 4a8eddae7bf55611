import type { Macro, MacroEntry, MacroStep, ReplyTemplate, TemplateEntry } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'
import { isPrepared, takesWords } from '@/shared/prepared'
import type { EntryOptions } from '@/shared/entry/entryForm'

export const KINDS = ['COMPLAINT', 'CONSULT', 'REPORT', 'SUGGEST', 'PRAISE'] as const
/** States in which somebody writes to the citizen or acts. */
export const STATES = [
  'PENDING_ACCEPTANCE',
  'ACCEPTED',
  'PENDING_SIGN',
  'HANDLING',
  'PENDING_REVIEW',
  'REVISITING'
] as const
export const WHATS = [
  'ACCEPT',
  'DISPATCH',
  'SIGN',
  'TAKE_REWORK',
  'URGE',
  'SUPERVISE',
  'AGREE_RETURN',
  'REFUSE_RETURN',
  'AGREE_EXTENSION',
  'REFUSE_EXTENSION',
  'NOTE'
] as const
export const MOST_STEPS = 6

interface Scope {
  title: string
  kind: string
  state: string
  unitId: string
  active: boolean
  position: number
}

export interface TemplateForm extends Scope {
  body: string
  categoryCode: string
}

export interface MacroForm extends Scope {
  steps: StepForm[]
}

export interface StepForm {
  what: MacroStep['what']
  categoryCode: string
  urgent: boolean
  unitId: string
  note: string
}

export const emptyStep = (): StepForm => ({ what: 'ACCEPT', categoryCode: '', urgent: false, unitId: '', note: '' })

const scopeOf = (it: ReplyTemplate | Macro | undefined, unitId: string): Scope => ({
  title: it?.title ?? '',
  kind: it?.kind ?? '',
  state: it?.state ?? '',
  unitId: it ? (it.unitId ?? '') : unitId,
  active: it?.active ?? true,
  position: it?.position ?? 100
})

export const templateFormOf = (it: ReplyTemplate | undefined, unitId: string): TemplateForm => ({
  ...scopeOf(it, unitId),
  body: it?.body ?? '',
  categoryCode: it?.categoryCode ?? ''
})

export const macroFormOf = (it: Macro | undefined, unitId: string): MacroForm => ({
  ...scopeOf(it, unitId),
  steps: (it?.steps ?? []).map((step) => ({
    what: step.what,
    categoryCode: step.categoryCode ?? '',
    urgent: step.urgent,
    unitId: step.unitId ?? '',
    note: step.note ?? ''
  }))
})

const scopeEntry = (form: Scope, version: number) => ({
  version,
  title: form.title.trim(),
  kind: (form.kind || undefined) as TemplateEntry['kind'],
  state: (form.state || undefined) as TemplateEntry['state'],
  unitId: form.unitId || undefined,
  active: form.active,
  position: form.position ?? 0
})

export const templateEntryOf = (form: TemplateForm, version: number): TemplateEntry => ({
  ...scopeEntry(form, version),
  body: form.body.trim(),
  categoryCode: form.categoryCode || undefined
})

export const macroEntryOf = (form: MacroForm, version: number): MacroEntry => ({
  ...scopeEntry(form, version),
  steps: form.steps.map((step) => ({
    what: step.what,
    categoryCode: (step.what === 'ACCEPT' && step.categoryCode) || undefined,
    urgent: step.what === 'ACCEPT' && step.urgent,
    unitId: (step.what === 'DISPATCH' && step.unitId) || undefined,
    note: (takesWords(step.what) && step.note.trim()) || undefined
  }))
})

/** The words between braces that are no variable; nothing is left open by mistake. */
export const unknownVariables = (body: string, known: readonly string[]) =>
  [...body.matchAll(/\{([^{}]{0,40})\}/g)].map((hit) => String(hit[1])).filter((word) => !known.includes(word))

export function templateErrors(form: TemplateForm, known: readonly string[]) {
  const unknown = unknownVariables(form.body, known)
  return {
    ...(form.title.trim() ? {} : { title: t('settings.templates.titleMissing') }),
    ...(form.body.trim().length < 5 ? { body: t('settings.templates.bodyShort') } : {}),
    ...(unknown.length ? { body: t('settings.templates.unknown', { words: unknown.join('、') }) } : {})
  }
}

export function macroErrors(form: MacroForm, known: readonly string[]) {
  const unknown = form.steps.flatMap((step) => (takesWords(step.what) ? unknownVariables(step.note, known) : []))
  return {
    ...(form.title.trim() ? {} : { title: t('settings.templates.titleMissing') }),
    ...(form.steps.length && form.steps.every(isPrepared) ? {} : { steps: t('settings.templates.stepsMissing') }),
    ...(unknown.length ? { steps: t('settings.templates.unknown', { words: unknown.join('、') }) } : {})
  }
}

export const TEMPLATE_FIELD_OF_CODE: EntryOptions<TemplateForm>['fieldOfCode'] = {
  VOICE_TEMPLATE_VARIABLE_UNKNOWN: 'body',
  VOICE_TEMPLATE_PERSONAL: 'body',
  VOICE_CATEGORY_UNKNOWN: 'categoryCode',
  ORG_UNIT_NOT_FOUND: 'unitId'
}
export const MACRO_FIELD_OF_CODE: EntryOptions<MacroForm>['fieldOfCode'] = {
  VOICE_CATEGORY_UNKNOWN: 'steps',
  VOICE_TEMPLATE_VARIABLE_UNKNOWN: 'steps',
  ORG_UNIT_NOT_FOUND: 'steps'
}
