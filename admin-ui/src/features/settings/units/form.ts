import type { Unit, UnitEntry, UnitKind } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'
import type { EntryOptions } from '@/shared/entry/entryForm'

export const UNIT_KINDS: UnitKind[] = ['BUREAU', 'OFFICE', 'SQUADRON', 'DISTRICT_BUREAU']

export interface UnitForm {
  code: string
  name: string
  kind: UnitKind
  parentId: string
  leaderId: string
  position: number
  active: boolean
}

export const unitFormOf = (unit?: Unit, parentId = '', position = 0): UnitForm => ({
  code: unit?.code ?? '',
  name: unit?.name ?? '',
  kind: unit?.kind ?? 'OFFICE',
  parentId: unit ? (unit.parentId ?? '') : parentId,
  leaderId: unit?.leaderId ?? '',
  position: unit?.position ?? position,
  active: unit?.active ?? true
})

export const unitEntryOf = (form: UnitForm, version: number): UnitEntry => ({
  version,
  code: form.code.trim().toUpperCase(),
  name: form.name.trim(),
  kind: form.kind,
  parentId: form.parentId || undefined,
  leaderId: form.leaderId || undefined,
  position: form.position ?? 0,
  active: form.active
})

/** What can be said before the backend is asked; it checks again and has the last word. */
export function unitErrors(form: UnitForm): Partial<Record<keyof UnitForm, string>> {
  // An office may stand beside the bureau, as the resident discipline group does.
  const needsParent = form.kind === 'SQUADRON' || form.kind === 'DISTRICT_BUREAU'
  return {
    ...(/^[A-Z0-9]{1,20}$/.test(form.code.trim().toUpperCase()) ? {} : { code: t('settings.units.codeWrong') }),
    ...(form.name.trim() ? {} : { name: t('settings.units.nameMissing') }),
    ...(needsParent && !form.parentId ? { parentId: t('settings.units.parentMissing') } : {})
  }
}

export const UNIT_FIELD_OF_CODE: EntryOptions<UnitForm>['fieldOfCode'] = {
  ORG_UNIT_CODE_TAKEN: 'code',
  ORG_UNIT_OWN_PARENT: 'parentId',
  ORG_UNIT_NOT_FOUND: 'parentId',
  ORG_UNIT_LEADER_UNKNOWN: 'leaderId',
  ORG_UNIT_IN_USE: 'active'
}

export interface UnitRow {
  unit: Unit
  depth: number
  parentName: string
}

/** The whole tree as rows, the closed units too: this is where they can be opened again. */
export function unitRows(units: Unit[], parent: Unit | null = null, depth = 0): UnitRow[] {
  return units
    .filter((unit) => unit.parentId === (parent?.id ?? null))
    .flatMap((unit) => [{ unit, depth, parentName: parent?.name ?? '' }, ...unitRows(units, unit, depth + 1)])
}
