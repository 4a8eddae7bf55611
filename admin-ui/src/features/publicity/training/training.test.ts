import { describe, expect, it } from 'vitest'
import { filtersFromQuery, queryFromFilters } from './filters'
import { cameOf, marksOf, percentOf } from './marks'

describe('the filter of training', () => {
  it('is the address; this year needs no word, nonsense is dropped', () => {
    const filters = filtersFromQuery({ year: '2025', state: ['HELD', 'NONSENSE'] }, 2026)
    expect(queryFromFilters(filters, 2026)).toEqual({ year: '2025', state: ['HELD'] })
    expect(queryFromFilters(filtersFromQuery({ year: '1066' }, 2026), 2026)).toEqual({})
  })
})

describe('attendance', () => {
  it('sends no score of somebody absent, and a zero of somebody present', () => {
    const rows = [
      { staffId: 'a', present: false, score: 80 },
      { staffId: 'b', present: true, score: 0 }
    ]
    expect(marksOf(rows)).toEqual([
      { staffId: 'a', present: false, score: undefined },
      { staffId: 'b', present: true, score: 0 }
    ])
    expect(cameOf(rows)).toBe(1)
  })

  it('is never rounded up to what was asked for', () => {
    expect(percentOf(799, 1000)).toBe(79)
    expect(percentOf(0, 0)).toBe(0)
  })
})
