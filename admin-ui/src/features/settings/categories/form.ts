import type { Category, CategoryEntry, LimitUnit, TicketKind } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'
import type { EntryOptions } from '@/shared/entry/entryForm'

export const LIMIT_UNITS: LimitUnit[] = [
  'WORKING_DAY',
  'CALENDAR_DAY',
  'WORKING_HOUR',
  'NATURAL_HOUR',
  'NATURAL_MINUTE'
]
export const CATEGORY_KINDS: TicketKind[] = ['CONSULT', 'COMPLAINT', 'REPORT', 'SUGGEST', 'PRAISE']

export interface CategoryForm {
  code: string
  name: string
  kind: TicketKind | ''
  field: boolean
  urgent: boolean
  condition: string
  closeCondition: string
  limitValue: number | undefined
  limitUnit: LimitUnit | ''
  leadUnitId: string
  coUnitIds: string[]
  nearbyMetres: number
  nearbyHours: number
  hints: string
  position: number
  active: boolean
}

const DEFAULT_METRES = 100
const DEFAULT_HOURS = 72

export const categoryFormOf = (it?: Category, position = 0): CategoryForm => ({
  code: it?.code ?? '',
  name: it?.name ?? '',
  kind: it?.kind ?? '',
  field: it?.field ?? true,
  urgent: it?.urgent ?? false,
  condition: it?.condition ?? '',
  closeCondition: it?.closeCondition ?? '',
  limitValue: it?.limitValue ?? undefined,
  limitUnit: it?.limitUnit ?? '',
  leadUnitId: it?.leadUnitId ?? '',
  coUnitIds: it?.coUnitIds ?? [],
  nearbyMetres: it?.nearbyMetres ?? DEFAULT_METRES,
  nearbyHours: it?.nearbyHours ?? DEFAULT_HOURS,
  hints: it?.hints.join(' ') ?? '',
  position: it?.position ?? position,
  active: it?.active ?? true
})

export const hintsOf = (text: string) => [...new Set(text.split(/[、,，;；\s]+/).filter(Boolean))]

export const categoryEntryOf = (form: CategoryForm, version: number): CategoryEntry => ({
  version,
  code: form.code.trim().toUpperCase(),
  name: form.name.trim(),
  kind: form.kind || undefined,
  field: form.field,
  urgent: form.urgent,
  condition: form.condition.trim() || undefined,
  closeCondition: form.closeCondition.trim() || undefined,
  limitValue: form.limitUnit ? form.limitValue : undefined,
  limitUnit: form.limitUnit || undefined,
  leadUnitId: form.leadUnitId || undefined,
  coUnitIds: form.coUnitIds,
  nearbyMetres: form.nearbyMetres,
  nearbyHours: form.nearbyHours,
  hints: hintsOf(form.hints),
  position: form.position ?? 0,
  active: form.active
})

/** What can be said before the backend is asked; it checks again and has the last word. */
export function categoryErrors(form: CategoryForm): Partial<Record<keyof CategoryForm, string>> {
  const hints = hintsOf(form.hints)
  return {
    ...(/^[A-Z0-9]{1,20}$/.test(form.code.trim().toUpperCase()) ? {} : { code: t('settings.categories.codeWrong') }),
    ...(form.name.trim() ? {} : { name: t('settings.categories.nameMissing') }),
    ...(form.limitUnit && !form.limitValue ? { limitValue: t('settings.categories.limitMissing') } : {}),
    ...(form.coUnitIds.includes(form.leadUnitId) ? { coUnitIds: t('settings.categories.coUnitIsLead') } : {}),
    ...(hints.length > 50 || hints.some((it) => it.length > 20) ? { hints: t('settings.categories.hintsWrong') } : {})
  }
}

export const CATEGORY_FIELD_OF_CODE: EntryOptions<CategoryForm>['fieldOfCode'] = {
  VOICE_CATEGORY_CODE_TAKEN: 'code'
}

/** Every word of the search occurs in code, name or hints. */
export const matching = (categories: Category[], search: string, onlyActive: boolean) => {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return categories.filter((it) => {
    const text = `${it.code} ${it.name} ${it.hints.join(' ')}`.toLowerCase()
    return (!onlyActive || it.active) && words.every((word) => text.includes(word))
  })
}

export const limitText = ({ limitValue, limitUnit }: Pick<Category, 'limitValue' | 'limitUnit'>) =>
  limitUnit
    ? t('settings.categories.limit', { value: limitValue, unit: t(`settings.categories.unit.${limitUnit}`) })
    : t('settings.categories.limitOfKind')
