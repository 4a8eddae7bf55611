import type { StaffEntry, StaffMember } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'
import type { EntryOptions } from '@/shared/entry/entryForm'

/** In the order of the work, then the two that see no case content. */
export const ROLES = [
  'ACCEPTOR',
  'DISPATCHER',
  'UNIT_HANDLER',
  'UNIT_LEAD',
  'CHECKER',
  'REVISITOR',
  'SUPERVISOR',
  'DISCIPLINE',
  'DISCLOSURE',
  'BUREAU_LEADER',
  'PUBLICITY_OFFICER',
  'CORRESPONDENT',
  'ADMIN',
  'AUDITOR'
] as const

export interface StaffForm {
  name: string
  login: string
  unitId: string
  subject: string
  roles: string[]
  active: boolean
}

export const staffFormOf = (member?: StaffMember): StaffForm => ({
  name: member?.name ?? '',
  login: member?.login ?? '',
  unitId: member?.unitId ?? '',
  subject: member?.subject ?? '',
  roles: [...(member?.roles ?? [])],
  active: member?.active ?? true
})

export const staffEntryOf = (form: StaffForm, version: number): StaffEntry => ({
  version,
  name: form.name.trim(),
  login: form.login.trim(),
  unitId: form.unitId,
  subject: form.subject.trim() || undefined,
  roles: ROLES.filter((role) => form.roles.includes(role)),
  active: form.active
})

/** What can be said before the backend is asked; it checks again and has the last word. */
export function staffErrors(form: StaffForm): Partial<Record<keyof StaffForm, string>> {
  return {
    ...(form.name.trim() ? {} : { name: t('settings.staff.nameMissing') }),
    ...(/^[a-z0-9._-]{2,40}$/.test(form.login.trim()) ? {} : { login: t('settings.staff.loginWrong') }),
    ...(form.unitId ? {} : { unitId: t('settings.staff.unitMissing') }),
    ...(form.roles.length ? {} : { roles: t('settings.staff.rolesMissing') })
  }
}

export const STAFF_FIELD_OF_CODE: EntryOptions<StaffForm>['fieldOfCode'] = {
  ORG_STAFF_LOGIN_TAKEN: 'login',
  ORG_STAFF_SUBJECT_TAKEN: 'subject',
  ORG_STAFF_LAST_ADMIN: 'roles',
  ORG_ROLE_UNKNOWN: 'roles',
  ORG_UNIT_NOT_FOUND: 'unitId'
}

export const rolesText = (roles: readonly string[]) =>
  ROLES.filter((role) => roles.includes(role))
    .map((role) => t(`shared.role.${role}`))
    .join(t('shared.between'))
