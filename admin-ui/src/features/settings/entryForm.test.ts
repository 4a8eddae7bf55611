import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { Problem } from '@/shared/api/problem'
import { mergeTyped, refusalByField, useEntryForm } from './entryForm'
import { STAFF_FIELD_OF_CODE, staffErrors, staffFormOf, type StaffForm } from './staff/form'
import { UNIT_FIELD_OF_CODE } from './units/form'

const refusal = (code: string, title = '', detail = '请更正。') => new Problem(409, code, detail, [], null, null, title)
const recorded: StaffForm = {
  name: '吴敏',
  login: 'wumin',
  unitId: 'u1',
  subject: '',
  roles: ['ACCEPTOR'],
  active: true
}

beforeEach(() => sessionStorage.clear())

describe('a refusal', () => {
  const fields = Object.keys(recorded)

  it('stands at the field it is about', () => {
    const at = (code: string) => Object.keys(refusalByField<StaffForm>(refusal(code), fields, STAFF_FIELD_OF_CODE))
    expect(at('ORG_STAFF_LOGIN_TAKEN')).toEqual(['login'])
    expect(at('ORG_STAFF_SUBJECT_TAKEN')).toEqual(['subject'])
    expect(at('ORG_STAFF_LAST_ADMIN')).toEqual(['roles'])
    expect(at('ORG_UNIT_NOT_FOUND')).toEqual(['unitId'])
    expect(at('PLATFORM_UNAVAILABLE')).toEqual([])
    expect(UNIT_FIELD_OF_CODE.ORG_UNIT_IN_USE).toBe('active')
    expect(UNIT_FIELD_OF_CODE.ORG_UNIT_CODE_TAKEN).toBe('code')
    expect(UNIT_FIELD_OF_CODE.ORG_UNIT_OWN_PARENT).toBe('parentId')
  })

  it('says what is wrong and what to do', () => {
    const problem = refusal('ORG_STAFF_LOGIN_TAKEN', '登录名已被使用', '请换一个登录名。')
    expect(refusalByField<StaffForm>(problem, fields, STAFF_FIELD_OF_CODE)).toEqual({
      login: '登录名已被使用。请换一个登录名。'
    })
  })

  it('of the input checks stands at each field', () => {
    const problem = new Problem(400, 'PLATFORM_INPUT_INVALID', '有内容需要改正', [
      { field: 'add.entry.name', message: '姓名太长' }
    ])
    expect(refusalByField<StaffForm>(problem, fields, STAFF_FIELD_OF_CODE)).toEqual({ name: '姓名太长' })
  })
})

it('keeps what was typed and takes over what others changed elsewhere', () => {
  const typed = { ...recorded, name: '吴小敏' }
  const now = { ...recorded, name: '吴大敏', roles: ['DISPATCHER'], active: false }
  expect(mergeTyped({ before: recorded, typed }, now)).toEqual({ ...now, name: '吴小敏' })
})

describe('writing a record', () => {
  const save = vi.fn<(typed: StaffForm, version: number) => Promise<unknown>>()
  const latest = vi.fn<() => Promise<{ version: number; fields: StaffForm } | undefined>>()
  const open = () =>
    effectScope().run(() =>
      useEntryForm<StaffForm>({
        key: 'staff:s1',
        recorded: () => ({ version: 3, fields: structuredClone(recorded) }),
        checks: staffErrors,
        fieldOfCode: STAFF_FIELD_OF_CODE,
        save,
        latest
      })
    ) as ReturnType<typeof useEntryForm<StaffForm>>

  beforeEach(() => {
    save.mockReset().mockResolvedValue(undefined)
    latest.mockReset()
  })

  it('asks the backend only when nothing is plainly missing', async () => {
    const it = open()
    it.form.typed.roles = []
    expect(await it.submit()).toBe(false)
    expect(save).not.toHaveBeenCalled()
    expect(it.errors.value).toHaveProperty('roles')
  })

  it('after a stale version shows who was faster and saves with the new version', async () => {
    save.mockRejectedValueOnce(refusal('PLATFORM_STALE_VERSION'))
    latest.mockResolvedValue({ version: 4, fields: { ...recorded, unitId: 'u2' } })
    const it = open()
    it.form.typed.name = '吴小敏'
    expect(await it.submit()).toBe(false)
    expect(it.overtaken.value).toEqual(['unitId'])
    expect(it.form.typed).toMatchObject({ name: '吴小敏', unitId: 'u2' })
    expect(await it.submit()).toBe(true)
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ name: '吴小敏', unitId: 'u2' }), 4)
  })

  it('says so when the record is gone, and loses nothing', async () => {
    save.mockRejectedValueOnce(refusal('PLATFORM_STALE_VERSION', '', '已被更新。'))
    latest.mockResolvedValue(undefined)
    const it = open()
    it.form.typed.name = '吴小敏'
    await it.submit()
    expect(it.refusal.value).toBe('已被更新。')
    expect(it.form.typed.name).toBe('吴小敏')
  })

  it('brings a draft back until it is saved or thrown away', async () => {
    open().form.typed.name = '吴小敏'
    const again = open()
    expect([again.restored.value, again.form.typed.name]).toEqual([true, '吴小敏'])
    again.discard()
    expect(again.form.typed.name).toBe('吴敏')
    expect(open().restored.value).toBe(false)
  })
})

it('starts a new person active and without roles', () => {
  expect(staffFormOf()).toMatchObject({ active: true, roles: [] })
})
