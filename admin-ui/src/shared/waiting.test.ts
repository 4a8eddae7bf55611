import { describe, expect, it } from 'vitest'
import { waitingLines } from './waiting'

describe('what waits for a person', () => {
  it('opens where it is done, the plan first', () => {
    expect(waitingLines({ activities: [{ step: 'APPROVE', count: 2 }], planId: 'p1' })).toEqual([
      { step: 'PLAN', to: { name: 'plans', params: { id: 'p1' } } },
      { step: 'APPROVE', count: 2, to: { name: 'activities', query: { waiting: 'APPROVE' } } }
    ])
  })

  it('is nothing when nothing does', () => expect(waitingLines({ activities: [], planId: null })).toEqual([]))
})
