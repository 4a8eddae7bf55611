import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Standing } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import { standingFixture, ticketFixture } from '../acts/ticketFixture'
import StandingCard from './StandingCard.vue'

const cardOf = (changes: Partial<Standing>, state: 'HANDLING' | 'PENDING_SIGN' | 'MERGED' = 'HANDLING') =>
  mount(StandingCard, {
    props: { ticket: ticketFixture({ state, standing: standingFixture(changes) }) },
    global: {
      plugins: [i18n],
      stubs: { RouterLink: { props: ['to'], template: '<a>{{ to.params.number }}<slot /></a>' } }
    }
  })

describe('what goes on beside the main line', () => {
  it('is not shown when nothing does', () => {
    expect(cardOf({}).find('section').exists()).toBe(false)
  })

  it('says what waits for whose decision', () => {
    const card = cardOf({
      asked: {
        awaiting: 'SUSPENSION',
        label: '等待审批挂起',
        by: '中队长老丁',
        at: '2026-11-23T02:00:00Z',
        days: null,
        until: '2026-12-10T09:30:00Z',
        unit: null,
        reason: '检验鉴定'
      }
    })
    expect(card.text()).toContain('等待审批挂起')
    expect(card.text()).toContain('中队长老丁')
    expect(card.text()).toContain('检验鉴定')
    expect(card.text()).toContain('2026-12-10 17:30')
  })

  it('marks the late answer of a co-unit and keeps the one that came', () => {
    const unit = { unitId: '1', unit: '二中队', task: '查占道摊点', dueAt: '2026-01-05T09:30:00Z' }
    expect(cardOf({ coUnits: [{ ...unit, answer: null, answeredAt: null }] }).text()).toContain('应答复，已逾期')
    const answered = cardOf({ coUnits: [{ ...unit, answer: '已清理', answeredAt: '2026-01-05T08:00:00Z' }] }).text()
    expect(answered).toContain('已答复')
    expect(answered).not.toContain('逾期')
  })

  it('names the first responsible unit only while the assignment is disputed', () => {
    const firstUnit = { id: 'u1', name: '一中队' }
    const asked = { label: '等待局领导裁定', by: null, at: '2026-11-23T02:00:00Z', days: null, until: null, unit: null }
    const ruling = { ...asked, awaiting: 'RULING' as const, reason: null }
    expect(cardOf({ firstUnit, asked: ruling }).text()).toContain('首接负责单位')
    const settled = mount(StandingCard, {
      props: { ticket: ticketFixture({ leadUnit: firstUnit, standing: standingFixture({ firstUnit }) }) },
      global: { plugins: [i18n] }
    })
    expect(settled.find('section').exists()).toBe(false)
  })

  it('links the ticket it is handled with', () => {
    expect(cardOf({ mergedInto: 'T20261123-AAAAAA' }, 'MERGED').get('a').text()).toContain('T20261123-AAAAAA')
  })
})
