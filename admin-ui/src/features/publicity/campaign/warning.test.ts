import { expect, it } from 'vitest'
import { excessOf, leftOf } from './warning'
import type { BudgetLine } from './types'

const line = (planned: number, committed: number, warning: BudgetLine['standing']['warning']) => ({
  amount: 1000,
  standing: { planned, committed, spent: 0, over: Math.max(0, committed - 1000), warning }
})

it('counts drafts only while what is approved still fits', () => {
  expect(excessOf(line(900, 400, 'NONE'))).toBe(0)
  expect(excessOf(line(1300, 400, 'SHORT'))).toBe(300)
  expect(excessOf(line(1900, 1200, 'OVERDRAWN'))).toBe(200)
})

it('leaves nothing of an overdrawn line', () => {
  expect(leftOf(line(900, 400, 'NONE'))).toBe(600)
  expect(leftOf(line(1900, 1200, 'OVERDRAWN'))).toBe(0)
})
