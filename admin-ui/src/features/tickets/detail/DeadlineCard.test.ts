import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { i18n } from '@/shared/locales/i18n'
import type { TicketDetail } from '@/shared/api/types'
import { standingFixture, ticketFixture } from '../acts/ticketFixture'
import DeadlineCard from './DeadlineCard.vue'

const STEP: NonNullable<TicketDetail['step']> = {
  stage: 'DISPATCH',
  label: '派单',
  since: '2026-11-23T01:00:00Z',
  dueAt: '2026-11-23T06:30:00Z',
  due: 'OVERDUE',
  limit: '3.5 个工作小时'
}

const textOf = (step: TicketDetail['step']) =>
  mount(DeadlineCard, {
    props: { ticket: ticketFixture({ step, dueAt: '2026-11-30T09:30:00Z', due: 'ON_TIME' }) },
    global: { plugins: [i18n] }
  })
    .text()
    .replace(/\s+/g, ' ')

describe('the deadline card', () => {
  it('says what the ticket waits for, until when and why', () => {
    const text = textOf(STEP)
    expect(text).toContain('本环节：派单')
    expect(text).toContain('14:30')
    expect(text).toContain('已超时')
    expect(text).toContain('09:00 起，3.5 个工作小时')
    expect(text).toContain('总时限：')
  })

  it('says that the clock stands while it does', () => {
    const ticket = ticketFixture({
      dueAt: '2026-11-30T09:30:00Z',
      due: 'NONE',
      standing: standingFixture({ pausedAt: '2026-11-23T02:00:00Z' })
    })
    const text = mount(DeadlineCard, { props: { ticket }, global: { plugins: [i18n] } }).text()
    expect(text).toContain('起暂停计时')
    expect(text).not.toContain('已不再计时')
  })

  it('leaves the limit out when it was changed since, and the step when only the whole counts', () => {
    expect(textOf({ ...STEP, limit: null })).not.toContain('个工作小时')
    expect(textOf(null)).not.toContain('本环节')
  })
})
