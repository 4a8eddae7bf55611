import { expect, it } from 'vitest'
import type { TicketState } from '@/shared/api/types'
import { holderOf } from './holder'
import { standingFixture, ticketFixture } from './ticketFixture'

const UNIT = { leadUnit: { id: '1', name: '一中队' }, handler: { id: '2', name: '承办人小成' } }
const held = (state: TicketState, more: Parameters<typeof ticketFixture>[0] = {}) =>
  holderOf(ticketFixture({ state, ...UNIT, ...more }))

it('names whoever has to act next', () => {
  expect(held('PENDING_ACCEPTANCE')).toBe('受理员')
  expect(held('HANDLING')).toBe('承办人小成（一中队）')
  expect(held('PENDING_REVIEW')).toBe('一中队负责人')
  expect(held('PENDING_REVIEW', { urgent: true })).toBe('督办员')
  expect(held('PENDING_SIGN', { standing: standingFixture({ signDueAt: '2026-12-01T08:57:00Z' }) })).toBe(
    '一中队，2026-12-01 16:57 前签收'
  )
})

it('leaves a rework to the unit: it need not be the same person again', () => {
  expect(held('REWORK')).toBe('一中队')
})

it('says what is decided first, and nothing where nobody has to act or nobody may know', () => {
  const asked = {
    awaiting: 'RETURN' as const,
    label: '等待审核退回',
    by: null,
    at: '2026-11-23T02:00:00Z',
    days: null,
    until: null,
    unit: null,
    reason: null
  }
  expect(held('PENDING_SIGN', { standing: standingFixture({ asked }) })).toBe('审核退回')
  expect(held('CLOSED')).toBe('')
  expect(held('HANDLING', { aboutStaff: true })).toBe('')
})
