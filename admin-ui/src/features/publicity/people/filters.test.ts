import { describe, expect, it } from 'vitest'
import { dayOf, handoverFilters, handoverQuery, networkFilters, networkQuery } from './filters'

describe('the filters of publicity people', () => {
  it('are the address, and what it does not know is dropped', () => {
    expect(networkQuery(networkFilters({ gaps: '1', unit: 'u', other: 'x' }))).toEqual({ gaps: '1', unit: 'u' })
    expect(networkQuery(networkFilters({ gaps: 'yes' }))).toEqual({})
    expect(handoverQuery(handoverFilters({ state: 'DRAFT', mine: '1', unit: 'u' }))).toEqual({
      state: 'DRAFT',
      mine: '1',
      unit: 'u'
    })
    expect(handoverQuery(handoverFilters({ state: 'NONSENSE' }))).toEqual({})
  })

  it('take a day that is one', () => {
    expect(dayOf({ on: '2026-05-31' })).toBe('2026-05-31')
    expect(dayOf({ on: '2026-13-31' })).toBeUndefined()
    expect(dayOf({ on: 'today' })).toBeUndefined()
  })
})
