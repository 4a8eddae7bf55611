import { describe, expect, it } from 'vitest'
import { countedList, planOfNow } from './lists'

describe('the plan that opens by itself', () => {
  const next = { id: 'next', year: 2027, state: 'ISSUED' } as const
  const now = { id: 'now', year: 2026, state: 'ISSUED' } as const

  it('is the one of the running year, though the next is issued already', () => {
    expect(planOfNow([next, now], 2026)?.id).toBe('now')
    expect(planOfNow([next, now], 2028)?.id).toBe('next')
  })

  it('is the newest while none is issued', () => {
    expect(planOfNow([{ ...next, state: 'DRAFT' }], 2026)?.id).toBe('next')
    expect(planOfNow([], 2026)).toBeUndefined()
  })
})

describe('a counted figure', () => {
  it('leads to the activities held in its year and unit', () => {
    expect(countedList({ measure: 'ACTIVITY' }, 'u1', 2026)).toEqual({
      name: 'activities',
      query: { from: '2026-01-01', to: '2026-12-31', state: ['ENDED', 'EVALUATED', 'CLOSED'], unit: 'u1' }
    })
  })

  it('leads nowhere when it was entered by hand', () => {
    expect(countedList({ measure: 'COVERAGE' }, null, 2026)).toBeNull()
  })
})
