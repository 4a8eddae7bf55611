import type { TimeLimit, TimeLimitEntry, TimeLimitTerms, TimeLimitUnit } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'

export const TIME_LIMIT_UNITS: TimeLimitUnit[] = [
  'WORKING_DAY',
  'CALENDAR_DAY',
  'WORKING_HOUR',
  'NATURAL_HOUR',
  'NATURAL_MINUTE'
]

export interface TimeLimitForm {
  acceptValue: number | null
  acceptUnit: TimeLimitUnit
  handleValue: number | null
  handleUnit: TimeLimitUnit
  extendMost: number | null
}

/** The same ranges as the backend's, which checks again and has the last word. */
export const RANGES = {
  acceptValue: { min: 0, max: 120 },
  handleValue: { min: 1, max: 365 },
  extendMost: { min: 0, max: 90 }
}
type Counted = keyof typeof RANGES

const FIELDS: (keyof TimeLimitForm)[] = ['acceptValue', 'acceptUnit', 'handleValue', 'handleUnit', 'extendMost']

export const limitFormOf = ({ acceptValue, acceptUnit, handleValue, handleUnit, extendMost }: TimeLimitTerms) => ({
  acceptValue,
  acceptUnit,
  handleValue,
  handleUnit,
  extendMost
})

export const sameTerms = (a: TimeLimitForm, b: TimeLimitForm) => FIELDS.every((field) => a[field] === b[field])

export const isChanged = (limit: TimeLimit) => !sameTerms(limit.terms, limit.defaults)

export function limitErrors(form: TimeLimitForm): Partial<Record<keyof TimeLimitForm, string>> {
  const wrong = (Object.keys(RANGES) as Counted[]).filter((field) => {
    const value = form[field]
    const { min, max } = RANGES[field]
    return value === null || !Number.isInteger(value) || value < min || value > max
  })
  return Object.fromEntries(wrong.map((field) => [field, t('settings.parameters.outOfRange', RANGES[field])]))
}

/** To be called only with a form that has no errors. */
export const limitEntryOf = (form: TimeLimitForm, version: number): TimeLimitEntry => ({
  version,
  acceptValue: form.acceptValue ?? 0,
  acceptUnit: form.acceptUnit,
  handleValue: form.handleValue ?? 0,
  handleUnit: form.handleUnit,
  extendMost: form.extendMost ?? 0
})

const lengthText = (value: number, unit: TimeLimitUnit) =>
  t('settings.limits.length', { value, unit: t(`settings.limits.unit.${unit}`) })

/** For example 受理 1 个工作日，办理 5 个工作日，延期最多 15 天. */
export const termsText = (terms: TimeLimitTerms) =>
  [
    t('settings.limits.acceptIn', { length: lengthText(terms.acceptValue, terms.acceptUnit) }),
    t('settings.limits.handleIn', { length: lengthText(terms.handleValue, terms.handleUnit) }),
    terms.extendMost ? t('settings.limits.extendBy', { n: terms.extendMost }) : t('settings.limits.noExtension')
  ].join('，')
