import { expect, it } from 'vitest'
import { entryOf, missingIn, newTarget } from './form'

it('sends a unit only with a target of one unit', () => {
  const target = { ...newTarget(), unitId: 'unit' }
  expect(entryOf(target).unitId).toBeUndefined()
  expect(entryOf({ ...target, scope: 'UNIT' }).unitId).toBe('unit')
})

it('says what a new target still misses', () => {
  expect(missingIn(newTarget())).toEqual({ title: true, word: true, value: false, unitId: false })
  expect(missingIn({ ...newTarget(), title: '稿件', word: '篇', scope: 'UNIT' }).unitId).toBe(true)
})
