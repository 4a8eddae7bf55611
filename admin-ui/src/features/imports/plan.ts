import type { ImportColumn, ImportField, ImportPlan, TicketKind, TicketSource } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'

export const IMPORT_FIELDS: ImportField[] = [
  'NUMBER',
  'SUBMITTED_AT',
  'TITLE',
  'TEXT',
  'KIND',
  'PLACE',
  'CONTACT_NAME',
  'CONTACT_PHONE',
  'UNIT',
  'REPLY',
  'REPLIED_AT',
  'SOURCE',
  'SATISFACTION'
]

/** What each column is, by column index; '' means the column is left out. */
export interface PlanForm {
  fields: Record<number, ImportField | ''>
  defaultKind: TicketKind
  defaultSource: TicketSource
}

export const guessedPlan = (columns: ImportColumn[]): PlanForm => ({
  fields: Object.fromEntries(columns.map((column) => [column.index, column.guess ?? ''])),
  defaultKind: 'CONSULT',
  defaultSource: 'IMPORT'
})

export function planProblems(form: PlanForm): string[] {
  const chosen = Object.values(form.fields).filter((it): it is ImportField => it !== '')
  const twice = IMPORT_FIELDS.filter((field) => chosen.filter((it) => it === field).length > 1)
  return [
    ...(chosen.includes('TEXT') || chosen.includes('TITLE') ? [] : [t('imports.mapping.textMissing')]),
    ...(chosen.includes('REPLIED_AT') && !chosen.includes('REPLY') ? [t('imports.mapping.replyMissing')] : []),
    ...twice.map((field) => t('imports.mapping.twice', { field: t(`imports.field.${field}`) }))
  ]
}

export const planOf = (form: PlanForm): ImportPlan => ({
  mapping: Object.fromEntries(Object.entries(form.fields).filter((it): it is [string, ImportField] => it[1] !== '')),
  defaultKind: form.defaultKind,
  defaultSource: form.defaultSource
})
