import { describe, expect, it } from 'vitest'
import type { TicketState } from '@/api/types'
import { clockStands, followsUp, headline, numberToName, outlook } from '@/pages/ticket/outlook'

const ticket = (state: TicketState, more = {}) => ({
  state,
  declineReason: null,
  declineText: null,
  objectUntil: null,
  transferredTo: null,
  timeline: [],
  reopenUntil: null,
  reworkAsked: false,
  anonymous: false,
  dueAt: null,
  aboutStaff: false,
  ...more,
})
const said = (state: TicketState, more = {}) => outlook(ticket(state, more))?.lines.join('\n') ?? ''

describe('what a state means for the citizen', () => {
  it('a decline gives the reason, the channel and the last moment to object', () => {
    const words = said('NOT_ACCEPTED', {
      declineReason: '不属于城管职责',
      declineText: '请向区水务局反映。',
      objectUntil: '2026-12-09T02:00:00Z',
    })
    expect(words).toContain('不属于城管职责')
    expect(words).toContain('请向区水务局反映。')
    expect(words).toContain('2026年12月9日 10:00')
  })

  it('a decline that can no longer be objected to leads to a new one', () => {
    expect(said('NOT_ACCEPTED', { declineReason: '不属于城管职责' })).toContain('重新提交一件')
  })

  it('what is handled with another keeps a date', () => {
    expect(said('MERGED', { dueAt: '2026-12-09T09:30:00Z' })).toContain('最迟 2026年12月9日 17:30')
    expect(said('MERGED')).not.toContain('最迟')
  })

  it('names the body it went to and the day it is looked at again', () => {
    expect(said('TRANSFERRED', { transferredTo: '区水务局' })).toContain('区水务局')
    const timeline = [
      { act: 'GRANT_SUSPENSION', title: '因客观原因（检验鉴定）暂停办理，最迟 11月20日（周五）17:30 复查' },
      { act: 'RESUME', title: '恢复办理，最迟 12月2日（周三）17:30 前答复' },
      { act: 'GRANT_SUSPENSION', title: '因客观原因（不可抗力）暂停办理，最迟 12月9日（周三）17:30 复查' },
      { act: 'ADD_FACTS', title: '您补充了情况' },
    ]
    expect(said('SUSPENDED', { timeline })).toContain('（不可抗力）暂停办理，最迟 12月9日')
    expect(said('SUSPENDED')).not.toContain('undefined')
  })

  it('a call back is announced only to those who can be called', () => {
    expect(said('REVISITING')).toContain('打电话')
    expect(said('REVISITING', { anonymous: true })).not.toContain('会打电话')
  })

  it('who was heard is not promised another call while it is decided', () => {
    expect(said('REVISITING', { reworkAsked: true })).toContain('是否再次办理')
    expect(said('REVISITING', { reworkAsked: true })).not.toContain('打电话')
  })

  it('what can no longer be reopened is filed anew', () => {
    expect(said('CLOSED', { reopenUntil: '2026-12-09T02:00:00Z' })).toContain(
      '2026年12月9日 10:00 前重新提出',
    )
    expect(said('CLOSED')).toContain('重新提交一件')
    expect(followsUp(ticket('CLOSED'))).toBe(true)
    // 3.5: whom it is about may read the new one, and never learns that there is an earlier one.
    expect(said('CLOSED', { aboutStaff: true })).not.toContain('注明')
    expect(numberToName({ number: 'T1', aboutStaff: true })).toBeUndefined()
    expect(numberToName({ number: 'T1', aboutStaff: false })).toBe('T1')
    expect(followsUp(ticket('CLOSED', { reopenUntil: '2026-12-09T02:00:00Z' }))).toBe(false)
    expect(followsUp(ticket('WITHDRAWN'))).toBe(true)
    expect(followsUp(ticket('REPLIED'))).toBe(false)
  })

  it.each<TicketState>(['MERGED', 'WITHDRAWN', 'REWORK'])('%s has its own words', (state) => {
    expect(said(state)).not.toBe('')
  })

  it('says nothing where the timeline says it all', () => {
    for (const state of ['HANDLING', 'REPLIED'] as const) expect(outlook(ticket(state))).toBeNull()
    expect(said('CLOSED', { reopenUntil: '2026-12-24T02:00:00Z' })).toContain('重新提出')
  })

  it('heads the page in plain words', () => {
    expect(headline({ state: 'SUSPENDED', stateLabel: '挂起' })).toBe('暂停办理')
    expect(headline({ state: 'HANDLING', stateLabel: '办理中' })).toBe('办理中')
  })

  it('knows when the clock stands still', () => {
    expect(clockStands({ state: 'SUSPENDED' })).toBe(true)
    expect(clockStands({ state: 'NEED_SUPPLEMENT' })).toBe(true)
    expect(clockStands({ state: 'HANDLING' })).toBe(false)
  })
})
