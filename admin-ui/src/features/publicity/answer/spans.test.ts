import { describe, expect, it } from 'vitest'
import { numbersIn } from './numbers'
import { spansOf } from './spans'

const activity = {
  startsAt: '2026-03-10T01:00:00Z',
  endsAt: '2026-03-11T03:00:00Z',
  timeSettled: true,
  state: 'ENDED'
}
const topic = { fromDay: '2026-01-01', untilDay: '2026-01-30' }

describe('spans of tickets beside an activity', () => {
  it('are as long as the period, before its first and after its last day', () => {
    expect(spansOf(topic, activity, new Date('2026-11-01T00:00:00Z'))).toEqual({
      period: { from: '2026-01-01', to: '2026-01-30' },
      before: { from: '2026-02-08', to: '2026-03-09' },
      after: { from: '2026-03-12', to: '2026-04-10' },
      days: 30,
      daysAfter: 30
    })
  })

  it('end today while the time after it still runs', () => {
    const { after, daysAfter } = spansOf(topic, activity, new Date('2026-03-14T02:00:00Z'))
    expect(after).toEqual({ from: '2026-03-12', to: '2026-03-14' })
    expect(daysAfter).toBe(3)
    expect(spansOf(topic, activity, new Date('2026-03-11T04:00:00Z')).after).toBeNull()
  })

  it('are not there before it took place', () => {
    for (const state of ['DRAFT', 'PUBLISHED', 'POSTPONED', 'CANCELLED']) {
      const { period, before, after } = spansOf(topic, { ...activity, state }, new Date('2026-11-01T00:00:00Z'))
      expect(period.from).toBe('2026-01-01')
      expect([before, after]).toEqual([null, null])
    }
  })

  it('count days of Beijing', () => {
    const late = { ...activity, startsAt: '2026-03-09T17:00:00Z', endsAt: '2026-03-10T17:00:00Z' }
    expect(spansOf(topic, late, new Date('2026-11-01T00:00:00Z')).before?.to).toBe('2026-03-09')
  })
})

describe('numbers of tickets in what was pasted', () => {
  it('are taken however they are separated, once each', () => {
    expect(numbersIn(' t20261122-7kq4zp，T20261122-7KQ4ZQ\nT20261122-7KQ4ZP；')).toEqual({
      numbers: ['T20261122-7KQ4ZP', 'T20261122-7KQ4ZQ'],
      wrong: []
    })
  })

  it('are told apart from what is none', () => {
    expect(numbersIn('T20261122-7KQ4ZP 电话 T2026').wrong).toEqual(['电话', 'T2026'])
    expect(numbersIn('  ')).toEqual({ numbers: [], wrong: [] })
  })
})
