import { expect, it } from 'vitest'
import { usualRules } from './rules'

it('offers the rules of the weekday in Beijing', () => {
  // 07:00 of Wednesday 9 December in Beijing is still Tuesday in UTC.
  expect(usualRules('2026-12-08T23:00:00Z').map((it) => it.rule)).toEqual([
    'FREQ=WEEKLY;BYDAY=WE',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    'FREQ=MONTHLY;BYDAY=2WE',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE'
  ])
})
