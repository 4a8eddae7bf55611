import { beforeEach, describe, expect, it } from 'vitest'
import { cameBack, leaveTrail, lookAt, rowAfter, trailAround } from './trail'

beforeEach(() => sessionStorage.clear())

it('knows what comes before and after a ticket in the list it was opened from', () => {
  leaveTrail(['T1', 'T2', 'T3'])
  expect(trailAround('T2')).toEqual({ at: 2, of: 3, previous: 'T1', next: 'T3' })
  expect(trailAround('T1')).toMatchObject({ at: 1, previous: null })
  expect(trailAround('T3')).toMatchObject({ at: 3, next: null })
})

it('says nothing of a ticket that was opened in another way', () => {
  expect(trailAround('T1')).toBeNull()
  leaveTrail(['T2'])
  expect(trailAround('T1')).toBeNull()
})

describe('the way back to the list', () => {
  const rows = ['T1', 'T2', 'T3'].map((number) => ({ number }))

  beforeEach(() => {
    leaveTrail(['T1', 'T2', 'T3'])
    lookAt('T2')
    history.replaceState({ forward: '/tickets/T1' }, '')
  })

  it('ends at the ticket looked at last, once', () => {
    expect(cameBack()).toEqual({ number: 'T2', index: 1 })
    expect(cameBack()).toBeNull()
  })

  it('is not taken by somebody who opens the list anew', () => {
    history.replaceState({ forward: null }, '')
    expect(cameBack()).toBeNull()
    history.replaceState({ forward: '/tickets/T1' }, '')
    expect(cameBack()).toBeNull()
  })

  it('ends at what took the place of a ticket that has left the list', () => {
    const back = { number: 'T2', index: 1 }
    expect(rowAfter(back, rows)).toBe(1)
    expect(rowAfter(back, [{ number: 'T1' }, { number: 'T3' }])).toBe(1)
    expect(rowAfter(back, [{ number: 'T1' }])).toBe(0)
    expect(rowAfter(back, [])).toBe(-1)
    expect(rowAfter(null, rows)).toBe(-1)
  })
})
