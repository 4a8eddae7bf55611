import { describe, expect, it } from 'vitest'
import { daysFrom } from './period'
import { emptyStep, isReady } from './steps'

describe('a step is ready to send', () => {
  it('when a patrol says what was found, and damage where', () => {
    expect(isReady('patrol', emptyStep())).toBe(false)
    expect(isReady('patrol', { ...emptyStep(), damaged: false })).toBe(true)
    expect(isReady('patrol', { ...emptyStep(), damaged: true, note: ' ' })).toBe(false)
    expect(isReady('patrol', { ...emptyStep(), damaged: true, note: '灯不亮' })).toBe(true)
  })

  it('when a renewal has its day and a replacement its content', () => {
    expect(isReady('renew', emptyStep())).toBe(false)
    expect(isReady('replace', { ...emptyStep(), content: '新内容' })).toBe(false)
    expect(isReady('replace', { ...emptyStep(), content: '新内容', startsOn: '2026-12-01' })).toBe(true)
    expect(isReady('remove', emptyStep())).toBe(false)
    expect(isReady('repair', emptyStep())).toBe(true)
  })
})

describe('days from one day to another', () => {
  it('are negative once it is over', () => {
    expect(daysFrom('2026-11-25', '2026-12-02')).toBe(7)
    expect(daysFrom('2026-11-25', '2026-11-24')).toBe(-1)
  })
})
