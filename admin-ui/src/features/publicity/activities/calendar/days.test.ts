import { describe, expect, it } from 'vitest'
import type { ActivityDate } from '../types'
import { addMonths, byDay, rangeOf, shadeOf, totalOf, weeksOf } from './days'

describe('days of a calendar', () => {
  it('are whole weeks from Monday on', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks[0]?.[0]).toBe('2026-10-26')
    expect(weeks.at(-1)?.[6]).toBe('2026-12-06')
    expect(weeksOf('2027-02')).toHaveLength(4)
  })

  it('go over the end of a year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(rangeOf('year', '2026-05')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  })

  it('are days of Beijing', () => {
    const late = { number: 'H1', startsAt: '2026-11-24T23:00:00Z' } as ActivityDate
    expect([...byDay([late]).keys()]).toEqual(['2026-11-25'])
  })

  it('are darker the more there is, and one is never nothing', () => {
    expect([1, 2, 3, 4].map((n) => shadeOf(n, 3))).toEqual([1, 2, 3, 4])
    expect([1, 20, 40].map((n) => shadeOf(n, 40))).toEqual([1, 2, 4])
  })

  it('add up to the year', () => {
    const day = { day: '2026-01-05', preparing: 1, coming: 2, over: 3, cancelled: 4 }
    expect(totalOf([day, day])).toBe(20)
  })
})
