import { describe, expect, it } from 'vitest'
import { offered, stepFault, stepHint } from '@/pages/ticket/steps'

const nothing = { objectUntil: null, reopenUntil: null, continued: false }

describe('the steps of a citizen', () => {
  it('are those the server allows, never others', () => {
    expect(offered({ can: ['SUPPLEMENT', 'WITHDRAW', 'URGE'] })).toEqual(['URGE', 'WITHDRAW'])
    expect(offered({ can: ['RATE'] })).toEqual([])
  })

  it('say until when they can be taken', () => {
    const ticket = { ...nothing, objectUntil: '2026-12-09T02:00:00Z', reopenUntil: '2026-12-24T02:00:00Z' }
    expect(stepHint('OBJECT', ticket)).toContain('2026年12月9日 10:00 前')
    expect(stepHint('REOPEN', ticket)).toContain('2026年12月24日 10:00 前')
  })

  it('say that a danger is followed up all the same', () => {
    expect(stepHint('WITHDRAW', nothing)).toContain('不再办理')
    expect(stepHint('WITHDRAW', { ...nothing, continued: true })).toContain('仍会继续处理')
  })

  it('ask for words where the server does, and for none where it does not', () => {
    expect(stepFault('OBJECT', ' 不同意 ')).toContain('5')
    expect(stepFault('OBJECT', '这里归城管管')).toBe('')
    expect(stepFault('REOPEN', '')).not.toBe('')
    expect(stepFault('URGE', '')).toBe('')
    expect(stepFault('WITHDRAW', '')).toBe('')
  })
})
