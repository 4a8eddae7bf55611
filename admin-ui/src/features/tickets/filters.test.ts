import { describe, expect, it } from 'vitest'
import { filtersFromQuery, isFiltered, queryFromFilters, valuesFromFilters } from './filters'

describe('filters in the address', () => {
  it('come back unchanged after a round through the address', () => {
    const query = {
      state: ['PENDING_ACCEPTANCE', 'HANDLING'],
      kind: ['COMPLAINT'],
      due: 'OVERDUE',
      q: '夜间施工',
      from: '2026-11-01',
      to: '2026-11-23',
      unit: 'u4',
      address: '解放路',
      days: '7',
      repliedOn: '2026-11-20',
      closedOn: '2026-11-21',
      urgent: 'true',
      sort: 'NEWEST'
    }
    expect(queryFromFilters(filtersFromQuery(query))).toEqual(query)
  })

  it('take a single value where a list is possible', () => {
    expect(filtersFromQuery({ state: 'HANDLING' }).state).toEqual(['HANDLING'])
  })

  it('drop what nobody knows, so that an old bookmark still opens', () => {
    const filters = filtersFromQuery({
      state: ['GONE'],
      due: 'LATER',
      queue: 'X',
      from: '2026-13-40',
      sort: 'SIZE',
      urgent: 'yes',
      days: '0',
      address: '路',
      q: ' '
    })
    expect(queryFromFilters(filters)).toEqual({})
  })

  it('say nothing for the default, and the order is no filter', () => {
    const byDue = filtersFromQuery({ sort: 'DUE' })
    expect(queryFromFilters(filtersFromQuery({}))).toEqual({})
    expect(isFiltered(byDue)).toBe(false)
    expect(isFiltered({ ...byDue, due: 'SOON' })).toBe(true)
  })

  it('order by deadline only where each ticket waits for somebody, so that no list hides what is over', () => {
    const sortOf = (query: Record<string, string>) => filtersFromQuery(query).sort
    expect(sortOf({})).toBe('NEWEST')
    expect(sortOf({ import: 'i1' })).toBe('NEWEST')
    expect(sortOf({ queue: 'TO_HANDLE' })).toBe('DUE')
    expect(sortOf({ queue: 'TO_REVISIT' })).toBe('DUE')
    expect(sortOf({ due: 'OVERDUE' })).toBe('DUE')
  })

  it('go into a saved view without what is not chosen, and come out of it as an address', () => {
    const values = valuesFromFilters(filtersFromQuery({ days: '7', urgent: 'true', state: 'CLOSED' }))
    expect(values).toEqual({ days: 7, urgent: true, state: ['CLOSED'], sort: 'NEWEST' })
  })

  it('keep the cursor out: it belongs to one page, not to the filter', () => {
    expect(queryFromFilters(filtersFromQuery({ after: 'abc', q: '井盖' }))).toEqual({ q: '井盖' })
  })
})
