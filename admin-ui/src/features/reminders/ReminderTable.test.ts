import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ReminderEntry } from '@/shared/api/types'
import ReminderTable from './ReminderTable.vue'

const entry = (reason: ReminderEntry['reason'], reasonLabel: string): ReminderEntry => ({
  number: 'T20261120-3FQ4ZP',
  summary: '夜市摊位占满人行道。',
  state: 'HANDLING',
  stateLabel: '办理中',
  reason,
  reasonLabel,
  dueAt: '2026-11-25T09:30:00Z'
})

const shown = (entries: ReminderEntry[]) =>
  mount(ReminderTable, { props: { entries }, global: { stubs: { RouterLink: RouterLinkStub } } })

describe('a list of reminders', () => {
  it('names the ticket, why and until when, in words and not by colour alone', () => {
    const row = shown([entry('OVERDUE', '已超期')]).get('li')
    expect(row.text()).toContain('T20261120-3FQ4ZP')
    expect(row.text()).toContain('已超期')
    expect(row.text()).toContain('2026-11-25 17:30')
  })

  it('tells what is late from what comes due and what only moved', () => {
    const tones = shown([
      entry('RESPONSE_OVERDUE', '首次响应已超时'),
      entry('NEAR', '时限将尽'),
      entry('MOVED', '期限随日历变动')
    ])
      .findAll('.reason')
      .map((it) => it.classes().filter((name) => name !== 'reason'))
    expect(tones).toEqual([['late'], ['soon'], ['moved']])
  })
})
