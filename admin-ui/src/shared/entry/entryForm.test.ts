import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { Problem, type CurrentState } from '@/shared/api/problem'
import { mergeTyped, refusalByField, useEntryForm } from './entryForm'

interface Person {
  name: string
  unitId: string
  roles: string[]
}
interface Row extends Person {
  version: number
}

const recorded: Person = { name: '吴敏', unitId: 'u1', roles: ['ACCEPTOR'] }
const stale = (now: Row | null) =>
  new Problem(409, 'PLATFORM_STALE_VERSION', '已被更新。', [], now as unknown as CurrentState)

beforeEach(() => sessionStorage.clear())

describe('a refusal', () => {
  const fields = Object.keys(recorded)

  it('says what is wrong and what to do', () => {
    const problem = new Problem(409, 'NAME_TAKEN', '请换一个。', [], null, null, '姓名已登记')
    expect(refusalByField<Person>(problem, fields, { NAME_TAKEN: 'name' })).toEqual({ name: '姓名已登记。请换一个。' })
  })

  it('of the input checks stands at each field', () => {
    const problem = new Problem(400, 'PLATFORM_INPUT_INVALID', '有内容需要改正', [
      { field: 'add.entry.name', message: '姓名太长' }
    ])
    expect(refusalByField<Person>(problem, fields, {})).toEqual({ name: '姓名太长' })
  })
})

it('keeps what was typed and takes over what others changed elsewhere', () => {
  const typed = { ...recorded, name: '吴小敏' }
  const now = { ...recorded, name: '吴大敏', roles: ['DISPATCHER'] }
  expect(mergeTyped({ before: recorded, typed }, now)).toEqual({ ...now, name: '吴小敏' })
})

describe('writing a record', () => {
  const save = vi.fn<(typed: Person, version: number) => Promise<unknown>>()
  const open = () =>
    effectScope().run(() =>
      useEntryForm<Person, Row>({
        key: 'staff:s1',
        record: () => ({ version: 3, ...structuredClone(recorded) }),
        recorded: (row) => {
          const { version, ...fields } = row ?? { version: 0, name: '', unitId: '', roles: [] }
          return { version, fields }
        },
        checks: (typed) => (typed.roles.length ? {} : { roles: '请选择角色' }),
        fieldOfCode: {},
        words: { name: String },
        save
      })
    ) as ReturnType<typeof useEntryForm<Person, Row>>

  beforeEach(() => save.mockReset().mockResolvedValue(undefined))

  it('asks the backend only when nothing is plainly missing', async () => {
    const it = open()
    it.form.typed.roles = []
    expect(await it.submit()).toBe(false)
    expect(save).not.toHaveBeenCalled()
    expect(it.errors.value).toHaveProperty('roles')
  })

  it('after a stale version shows what others changed and saves with the new version', async () => {
    save.mockRejectedValueOnce(stale({ ...recorded, version: 4, unitId: 'u2' }))
    const it = open()
    it.form.typed.name = '吴小敏'
    expect(await it.submit()).toBe(false)
    expect(it.overtaken.value).toEqual([{ field: 'unitId', now: '' }])
    expect(it.form.typed).toMatchObject({ name: '吴小敏', unitId: 'u2' })
    expect(await it.submit()).toBe(true)
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ name: '吴小敏', unitId: 'u2' }), 4)
  })

  it('where both wrote the same field shows what stands there now', async () => {
    save.mockRejectedValueOnce(stale({ ...recorded, version: 4, name: '吴大敏' }))
    const it = open()
    it.form.typed.name = '吴小敏'
    await it.submit()
    expect(it.overtaken.value).toEqual([{ field: 'name', now: '吴大敏' }])
    expect(it.form.typed.name).toBe('吴小敏')
  })

  it('says so when nobody knows what stands there, and loses nothing', async () => {
    save.mockRejectedValueOnce(stale(null))
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
