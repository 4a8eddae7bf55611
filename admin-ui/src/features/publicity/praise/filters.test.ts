import { describe, expect, it } from 'vitest'
import { filtersFromQuery, queryFromFilters } from './filters'

describe('the filter of praise', () => {
  it('is the address, and what it does not know is dropped', () => {
    const filters = filtersFromQuery({ year: '2026', kind: ['BANNER', 'NONSENSE'], unit: 'u' })
    expect(queryFromFilters(filters)).toEqual({ year: '2026', kind: ['BANNER'], unit: 'u' })
    expect(queryFromFilters(filtersFromQuery({ year: '1066' }))).toEqual({})
  })
})
