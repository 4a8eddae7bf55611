import { expect, it } from 'vitest'
import type { Unit } from '@/shared/api/types'
import { unitEntryOf, unitErrors, unitFormOf, unitRows } from './form'

const unit = (id: string, parentId: string | null, active = true): Unit => ({
  id,
  code: id.toUpperCase(),
  name: `单位${id}`,
  kind: parentId ? 'SQUADRON' : 'BUREAU',
  parentId,
  leaderId: 'person',
  active,
  position: 1,
  version: 2
})

it('sends a unit as typed, the code in capitals, no parent for the bureau', () => {
  expect(unitEntryOf({ ...unitFormOf(unit('bg01', 'bg')), code: ' zd05 ', name: ' 五中队 ' }, 2)).toEqual({
    version: 2,
    code: 'ZD05',
    name: '五中队',
    kind: 'SQUADRON',
    parentId: 'bg',
    leaderId: 'person',
    position: 1,
    active: true
  })
  expect(unitEntryOf(unitFormOf(unit('bg', null)), 2).parentId).toBeUndefined()
})

it('asks for a parent unless it is the bureau or an office beside it', () => {
  expect(Object.keys(unitErrors({ ...unitFormOf(), kind: 'SQUADRON' }))).toEqual(['code', 'name', 'parentId'])
  expect(Object.keys(unitErrors(unitFormOf()))).toEqual(['code', 'name'])
  expect(unitErrors(unitFormOf(unit('bg', null)))).toEqual({})
  expect(Object.keys(unitErrors({ ...unitFormOf(unit('a', 'bg')), code: 'ZD-05' }))).toEqual(['code'])
})

it('lists the whole tree, closed units too, each with its depth and parent', () => {
  const rows = unitRows([unit('c', 'b', false), unit('a', null), unit('b', 'a')])
  expect(rows.map((row) => [row.unit.id, row.depth, row.parentName])).toEqual([
    ['a', 0, ''],
    ['b', 1, '单位a'],
    ['c', 2, '单位b']
  ])
})
