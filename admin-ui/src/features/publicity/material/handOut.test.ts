import { describe, expect, it } from 'vitest'
import { missingIn } from './handOut'

describe('a hand-out', () => {
  it('says where it went: an activity or words', () => {
    expect(missingIn({ activityNumber: '', occasion: ' ' })).toEqual({ quantity: true, where: true })
    expect(missingIn({ quantity: 5, activityNumber: 'H20261201-AAAAAA', occasion: '' }).where).toBe(false)
    expect(missingIn({ quantity: 5, activityNumber: '', occasion: '市民广场' }).where).toBe(false)
  })
})
