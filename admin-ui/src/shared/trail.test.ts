import { beforeEach, expect, it } from 'vitest'
import { leaveTrail, trailAround } from './trail'

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
