import { describe, expect, it } from 'vitest'
import type { StaffMember, Unit } from '@/shared/api/types'
import { filterStaff } from './filter'
import { rolesText, staffEntryOf, staffErrors, staffFormOf } from './form'

const member: StaffMember = {
  id: 's1',
  name: '受理员小吴',
  login: 'acceptor',
  unitId: 'office',
  subject: null,
  roles: ['DISPATCHER', 'ACCEPTOR'],
  active: true,
  version: 3
}

describe('a person in the staff register', () => {
  it('is sent as typed, without blanks, with the version that was read', () => {
    const form = { ...staffFormOf(member), name: ' 吴敏 ', subject: '  7f3a ' }
    expect(staffEntryOf(form, 3)).toEqual({
      version: 3,
      name: '吴敏',
      login: 'acceptor',
      unitId: 'office',
      subject: '7f3a',
      roles: ['ACCEPTOR', 'DISPATCHER'],
      active: true
    })
  })

  it('has no account id until it is known', () => {
    expect(staffEntryOf(staffFormOf(member), 3).subject).toBeUndefined()
    expect(staffEntryOf({ ...staffFormOf(member), subject: '  ' }, 3).subject).toBeUndefined()
  })

  it('needs a name, a login the identity provider could have, a unit and a role', () => {
    expect(Object.keys(staffErrors(staffFormOf()))).toEqual(['name', 'login', 'unitId', 'roles'])
    expect(Object.keys(staffErrors({ ...staffFormOf(member), login: '吴敏' }))).toEqual(['login'])
    expect(staffErrors(staffFormOf(member))).toEqual({})
  })

  it('shows the roles in Chinese and in the order of the work', () => {
    expect(rolesText(member.roles)).toBe('受理员、派遣员')
  })
})

describe('looking for people', () => {
  const unit = (id: string, parentId: string | null) => ({ id, parentId }) as Unit
  const units = [unit('bureau', null), unit('office', 'bureau'), unit('squad', 'bureau')]
  const people = [
    member,
    {
      ...member,
      id: 's2',
      name: '承办人小周',
      login: 'handler',
      unitId: 'squad',
      roles: ['UNIT_HANDLER'],
      subject: 'Ab9'
    }
  ]
  const found = (filter: Parameters<typeof filterStaff>[2]) => filterStaff(people, units, filter).map((it) => it.id)

  it('finds by name, login or account id', () => {
    expect(found({ q: '小周' })).toEqual(['s2'])
    expect(found({ q: 'ACCEPT' })).toEqual(['s1'])
    expect(found({ q: 'ab9' })).toEqual(['s2'])
    expect(found({ q: '没有' })).toEqual([])
  })

  it('finds by unit with all below it, and by role', () => {
    expect(found({ unit: 'bureau' })).toEqual(['s1', 's2'])
    expect(found({ unit: 'squad' })).toEqual(['s2'])
    expect(found({ role: 'DISPATCHER' })).toEqual(['s1'])
    expect(found({ unit: 'squad', role: 'DISPATCHER' })).toEqual([])
  })
})
