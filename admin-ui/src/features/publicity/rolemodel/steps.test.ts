import { describe, expect, it } from 'vitest'
import { filtersFromQuery, queryFromFilters } from './filters'
import { needsText, stepsOf } from './steps'

describe('the steps of a role model', () => {
  it('are those the backend offers, in the order of the way', () => {
    expect(stepsOf(['REFUSE', 'CHANGE', 'RULE', 'CONFIRM', 'OBJECT'])).toEqual(['OBJECT', 'CONFIRM', 'REFUSE'])
  })

  it('say something unless they only move on', () => {
    expect(needsText('VERIFY')).toBe(true)
    expect(needsText('CONFIRM')).toBe(false)
  })
})

describe('the filter of role models', () => {
  it('is the address, and what it does not know is dropped', () => {
    const filters = filtersFromQuery({ year: '2026', state: ['ON_NOTICE', 'NONSENSE'] })
    expect(queryFromFilters(filters)).toEqual({ year: '2026', state: ['ON_NOTICE'] })
    expect(queryFromFilters(filtersFromQuery({ year: '66' }))).toEqual({})
  })
})
