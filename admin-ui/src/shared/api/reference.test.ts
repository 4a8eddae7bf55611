import { expect, it } from 'vitest'
import { unitChoices } from './reference'
import type { Unit } from './types'

const unit = (id: string, parentId: string | null, active = true): Unit => ({
  id,
  code: id,
  name: `单位${id}`,
  kind: parentId ? 'SQUADRON' : 'BUREAU',
  parentId,
  leaderId: null,
  active,
  position: 0,
  version: 0
})

it('lists the units in tree order with their depth', () => {
  const choices = unitChoices([unit('b', 'a'), unit('a', null), unit('c', 'b'), unit('d', 'a')])
  expect(choices.map((it) => [it.id, it.depth])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 1]
  ])
})

it('hides a closed unit unless something open hangs below it', () => {
  const choices = unitChoices([unit('a', null), unit('b', 'a', false), unit('c', 'b'), unit('d', 'a', false)])
  expect(choices.map((it) => [it.id, it.closed])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false]
  ])
})
