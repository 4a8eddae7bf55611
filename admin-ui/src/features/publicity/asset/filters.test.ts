import { describe, expect, it } from 'vitest'
import { filtersFromQuery, isFiltered, queryFromFilters, searchOf } from './filters'
import { stepsOf } from './words'

describe('the filter of assets', () => {
  it('is the address, and what it does not know is dropped', () => {
    const query = { kind: ['BANNER', 'NONSENSE'], state: 'IN_USE', alert: 'PATROL_DUE', mine: 'true', q: '新华路' }
    const filters = filtersFromQuery(query)

    expect(queryFromFilters(filters)).toEqual({
      kind: ['BANNER'],
      state: ['IN_USE'],
      alert: 'PATROL_DUE',
      mine: 'true',
      q: '新华路'
    })
    expect(searchOf(filters)).toContain('kind=BANNER&state=IN_USE')
  })

  it('is empty when nothing is chosen', () => {
    expect(isFiltered(filtersFromQuery({ page: '2', mine: 'yes' }))).toBe(false)
  })
})

describe('the steps of an asset', () => {
  it('are those of its state, for who keeps it', () => {
    expect(stepsOf({ state: 'PLANNED', mayKeep: true, mayPatrol: true })).toEqual(['install', 'remove'])
    expect(stepsOf({ state: 'REMOVED', mayKeep: true, mayPatrol: true })).toEqual([])
  })

  it('are the patrol alone for an inspector of another unit', () => {
    expect(stepsOf({ state: 'IN_USE', mayKeep: false, mayPatrol: true })).toEqual(['patrol'])
    expect(stepsOf({ state: 'IN_USE', mayKeep: false, mayPatrol: false })).toEqual([])
  })
})
