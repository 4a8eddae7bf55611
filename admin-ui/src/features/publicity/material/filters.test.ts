import { describe, expect, it } from 'vitest'
import { filtersFromQuery, isFiltered, queryFromFilters } from './filters'
import { centsOf, yuanOf } from './money'

describe('the filter of materials', () => {
  it('is the address, and what it does not know is dropped', () => {
    const filters = filtersFromQuery({ kind: ['POSTER', 'NONSENSE'], low: 'true', q: '养犬' })
    expect(queryFromFilters(filters)).toEqual({ kind: ['POSTER'], low: 'true', q: '养犬' })
    expect(isFiltered(filtersFromQuery({ low: 'yes' }))).toBe(false)
  })
})

describe('money', () => {
  it('is typed in yuan and sent in cents, without a lost one', () => {
    expect(centsOf(0.29)).toBe(29)
    expect(centsOf(19.99)).toBe(1999)
    expect(yuanOf(75_000)).toBe('750.00')
  })
})
