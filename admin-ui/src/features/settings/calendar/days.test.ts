import { describe, expect, it } from 'vitest'
import type { CalendarYear } from '@/shared/api/types'
import { changedYears, rebased, monthCells, specialDays, withDay, withNotices, workingDays, wrongPeriod } from './days'

const y2026: CalendarYear = {
  year: 2026,
  source: '国办',
  days: [
    { date: '2025-12-31', kind: 'OFF', name: '元旦' },
    { date: '2026-10-01', kind: 'OFF', name: '国庆节' },
    { date: '2026-10-10', kind: 'WORK', name: '国庆节' }
  ]
}

describe('a month', () => {
  it('starts on Monday and has every day once', () => {
    const cells = monthCells(2026, 2, new Map())
    expect(cells.findIndex((it) => it?.date === '2026-02-01')).toBe(6)
    expect(cells.filter(Boolean)).toHaveLength(28)
    expect(cells.at(-1)?.date).toBe('2026-02-28')
  })

  it('knows what is special about its days', () => {
    const october = monthCells(2026, 10, specialDays([y2026])).filter((it) => it !== null)
    expect(october[0]?.special?.name).toBe('国庆节')
    expect(october[9]).toMatchObject({ weekend: true, special: { kind: 'WORK' } })
  })
})

describe('a year', () => {
  it('counts its working days', () => {
    // 2026 has 261 weekdays; one is off, one weekend day is worked.
    expect(workingDays(2026, specialDays([y2026]))).toBe(261)
  })

  it('takes, changes and loses a day', () => {
    const added = withDay([y2026], '2026-05-01', 'OFF', ' 劳动节 ')
    expect(added[0]?.days.map((it) => it.date)).toEqual(['2025-12-31', '2026-05-01', '2026-10-01', '2026-10-10'])
    expect(added[0]?.days[1]?.name).toBe('劳动节')
    expect(withDay(added, '2026-05-01', 'ORDINARY', '')).toEqual([y2026])
  })

  it('finds a day of December in the notice of the coming year', () => {
    expect(withDay([y2026], '2025-12-31', 'ORDINARY', '')[0]?.days).toHaveLength(2)
  })

  it('begins with its first day when it had no notice', () => {
    const years = withDay([y2026], '2027-01-01', 'OFF', '元旦')
    expect(years[1]).toMatchObject({ year: 2027, days: [{ date: '2027-01-01' }] })
  })
})

describe('what is sent', () => {
  it('is only the years that differ', () => {
    const now = withDay([y2026, { year: 2027, source: null, days: [] }], '2027-01-01', 'OFF', '元旦')
    expect(changedYears([y2026, { year: 2027, source: null, days: [] }], now).map((it) => it.year)).toEqual([2027])
  })

  it('has imported notices in place of the old ones', () => {
    const notice: CalendarYear = { year: 2026, source: 'file', days: [] }
    expect(withNotices([y2026], [notice])).toEqual([notice])
  })
})

it('what a person changed stays on top of what somebody else saved', () => {
  const day = (date: string, name: string) => ({ date, kind: 'OFF' as const, name })
  const year = (year: number, ...days: CalendarYear['days']): CalendarYear => ({ year, source: null, days })
  const before = [year(2026, day('2026-01-01', '元旦')), year(2027)]
  const mine = [year(2026, day('2026-05-01', '劳动节')), year(2027)]
  const now = [year(2026, day('2026-01-01', '元旦'), day('2026-10-01', '国庆')), year(2027, day('2027-01-01', '元旦'))]
  expect(rebased(before, mine, now)).toEqual([
    year(2026, day('2026-05-01', '劳动节'), day('2026-10-01', '国庆')),
    year(2027, day('2027-01-01', '元旦'))
  ])
  const imported = [{ ...year(2026, day('2026-01-01', '元旦')), source: '通知' }]
  expect(rebased(before, imported, now)[0]?.source).toBe('通知')
})

describe('office hours', () => {
  const hours = (...periods: [string, string][]) => periods.map(([opens, closes]) => ({ opens, closes }))

  it('are in order and apart', () => {
    expect(wrongPeriod(hours(['08:30', '12:00'], ['14:00', '17:30']))).toBeNull()
    expect(wrongPeriod(hours(['08:30', '12:00'], ['12:00', '17:30']))).toBeNull()
    expect(wrongPeriod(hours(['08:30', '12:00'], ['11:59', '17:30']))).toBe(1)
    expect(wrongPeriod(hours(['12:00', '08:30']))).toBe(0)
    expect(wrongPeriod(hours(['', '08:30']))).toBe(0)
    expect(wrongPeriod([])).toBe(0)
  })
})
