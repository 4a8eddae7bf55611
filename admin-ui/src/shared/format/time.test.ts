import { describe, expect, it } from 'vitest'
import { dateText, dateTimeText, dueText, instantOf, shortTimeText, spanText } from './time'

describe('times are read in Beijing', () => {
  it('turns the day at 16:00 UTC', () => {
    expect(dateText('2026-11-22T15:59:00Z')).toBe('2026-11-22')
    expect(dateText('2026-11-22T16:00:00Z')).toBe('2026-11-23')
    expect(dateTimeText('2026-11-22T16:05:00Z')).toBe('2026-11-23 00:05')
  })

  it('says the weekday of a due moment', () => {
    expect(dueText('2026-11-27T09:30:00Z')).toBe('11月27日 周五 17:30')
  })

  it('says the day of the end only when it is another', () => {
    expect(spanText('2026-12-11T01:00:00Z', '2026-12-11T03:30:00Z')).toBe('12月11日 周五 09:00–11:30')
    expect(spanText('2026-12-11T01:00:00Z', '2026-12-12T03:30:00Z')).toBe('12月11日 周五 09:00–12月12日 周六 11:30')
  })

  it('adds the year only to another year', () => {
    const now = new Date('2026-11-23T02:00:00Z')
    expect(shortTimeText('2026-01-05T01:00:00Z', now)).toBe('01-05 09:00')
    expect(shortTimeText('2019-03-02T01:14:00Z', now)).toBe('2019-03-02 09:14')
  })

  it('reads a typed time as Beijing time', () => {
    expect(instantOf('2026-11-23 10:05')).toBe('2026-11-23T02:05:00Z')
  })
})
