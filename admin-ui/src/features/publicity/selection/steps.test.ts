import { describe, expect, it } from 'vitest'
import { needsText, stepsOf, totalOf } from './steps'

describe('the steps of a selection', () => {
  it('are those the backend offers, in the order of the way', () => {
    expect(stepsOf(['CANCEL', 'MARK', 'OPEN'])).toEqual(['OPEN', 'CANCEL'])
    expect(needsText('CANCEL')).toBe(true)
    expect(needsText('AWARD')).toBe(false)
  })

  it('count an empty field as no points', () => {
    expect(totalOf([{ points: 60 }, { points: null }, { points: 30 }])).toBe(90)
  })
})
