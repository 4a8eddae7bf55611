import { describe, expect, it } from 'vitest'
import { filtersFromQuery, isFiltered, queryFromFilters } from './filters'

describe('filters of the list of activities', () => {
  it('come from the address and go back into it', () => {
    const query = {
      state: ['DRAFT', 'ENDED'],
      kind: ['OPEN_DAY'],
      q: '开放日',
      from: '2026-01-01',
      mine: 'true',
      unlinked: 'true',
      untagged: 'true',
      budgetLine: '01',
      task: '02',
      waiting: 'APPROVE'
    }
    expect(queryFromFilters(filtersFromQuery(query))).toEqual(query)
  })

  it('drop what nobody knows', () => {
    const filters = filtersFromQuery({ state: 'GONE', waiting: 'LUNCH', from: 'gestern', sort: 'PRETTY' })
    expect(queryFromFilters(filters)).toEqual({})
    expect(isFiltered(filters)).toBe(false)
    expect(isFiltered(filtersFromQuery({ sort: 'SOONEST' }))).toBe(false)
  })
})
