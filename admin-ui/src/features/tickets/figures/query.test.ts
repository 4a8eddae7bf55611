import { describe, expect, it } from 'vitest'
import { percentOf, spanOf } from './columns'
import { addressOf, figuresFromQuery, listOf, rateOf } from './query'

describe('figures', () => {
  it('come back unchanged after a round through the address', () => {
    const query = { by: 'AREA', from: '2026-02', to: '2026-03', kind: ['REPORT'], unit: 'u1' }
    expect(addressOf(figuresFromQuery(query, '2026-11-24'))).toEqual(query)
  })

  it('are those of this year without an address, and drop what is no month', () => {
    expect(figuresFromQuery({ from: '2026-13' }, '2026-11-24')).toMatchObject({ from: '2026-01', to: '2026-11' })
  })

  it('lead to the list of the same tickets', () => {
    const query = figuresFromQuery({ by: 'MONTH', from: '2026-01', to: '2026-11' }, '2026-11-24')
    expect(listOf(query, '2026-02', 'LATE')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
      aboutStaff: 'false',
      measure: 'LATE'
    })
    expect(listOf({ ...query, by: 'AREA' }, '')).toEqual({
      from: '2026-01-01',
      to: '2026-11-30',
      aboutStaff: 'false',
      without: 'AREA'
    })
    expect(listOf({ ...query, by: 'UNIT' }, null)).toEqual({
      from: '2026-01-01',
      to: '2026-11-30',
      aboutStaff: 'false'
    })
  })

  it('have no rate of nothing and none of what is hidden', () => {
    expect(rateOf(2, 3)).toBe(66.7)
    expect(rateOf(0, 0)).toBeNull()
    expect(rateOf(null, 9)).toBeNull()
  })
  it('show a span in two units, and none when nothing was signed', () => {
    expect(spanOf(40)).toBe('40 分')
    expect(spanOf(125)).toBe('2 小时 5 分')
    expect(spanOf(3 * 24 * 60 + 250)).toBe('3 天 4 小时')
    expect(spanOf(null)).toBe('—')
    expect(percentOf(1, 0)).toBe('—')
  })
})
