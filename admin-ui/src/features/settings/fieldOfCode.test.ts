import { expect, it } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { refusalByField } from '@/shared/entry/entryForm'
import { STAFF_FIELD_OF_CODE, staffFormOf, type StaffForm } from './staff/form'
import { UNIT_FIELD_OF_CODE } from './units/form'

it('a refusal stands at the field it is about', () => {
  const fields = Object.keys(staffFormOf())
  const at = (code: string) =>
    Object.keys(refusalByField<StaffForm>(new Problem(409, code, '请更正。'), fields, STAFF_FIELD_OF_CODE))
  expect(at('ORG_STAFF_LOGIN_TAKEN')).toEqual(['login'])
  expect(at('ORG_STAFF_SUBJECT_TAKEN')).toEqual(['subject'])
  expect(at('ORG_STAFF_LAST_ADMIN')).toEqual(['roles'])
  expect(at('ORG_UNIT_NOT_FOUND')).toEqual(['unitId'])
  expect(at('PLATFORM_UNAVAILABLE')).toEqual([])
  expect(UNIT_FIELD_OF_CODE.ORG_UNIT_IN_USE).toBe('active')
  expect(UNIT_FIELD_OF_CODE.ORG_UNIT_CODE_TAKEN).toBe('code')
  expect(UNIT_FIELD_OF_CODE.ORG_UNIT_OWN_PARENT).toBe('parentId')
})

it('starts a new person active and without roles', () => {
  expect(staffFormOf()).toMatchObject({ active: true, roles: [] })
})
