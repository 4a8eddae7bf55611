import { describe, expect, it } from 'vitest'
import { backwardsRow, blankTopic } from './form'

describe('the rows of answered topics', () => {
  const row = () => blankTopic('2026-03-10T01:00:00Z')

  it('name the first whose period ends before it begins', () => {
    expect(backwardsRow([row(), { ...row(), backwards: true }, { ...row(), backwards: true }])).toBe(2)
  })

  it('hold nothing back when all periods run forwards', () => {
    expect(backwardsRow([row(), { ...row(), backwards: false }])).toBe(0)
  })
})
