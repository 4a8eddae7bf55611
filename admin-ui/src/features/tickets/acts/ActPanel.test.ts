import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/shared/api/problem'
import type { Question, TicketDetail } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import { leaveTrail } from '@/shared/trail'
import ActPanel from './ActPanel.vue'
import { eventFixture, standingFixture, ticketFixture } from './ticketFixture'

const askSupplement = vi.fn<(number: string, version: number, body: { question: string }) => Promise<TicketDetail>>()
const fetchTicket = vi.fn<() => Promise<TicketDetail>>()
const refreshed = vi.fn()

vi.mock('../api', () => ({
  acts: {
    askSupplement: (number: string, version: number, body: { question: string }) => askSupplement(number, version, body)
  },
  fetchTicket: () => fetchTicket(),
  useTicketRefresh: () => refreshed
}))

vi.mock('@/shared/api/reference', () => ({ useCategories: () => ({ categories: { value: [] } }) }))

const panelOf = (ticket: TicketDetail) =>
  mount(ActPanel, {
    props: { ticket },
    global: { plugins: [i18n, VueQueryPlugin], stubs: { RouterLink: RouterLinkStub } },
    attachTo: document.body
  })

const accepted = () =>
  ticketFixture({
    version: 2,
    state: 'ACCEPTED',
    stateLabel: '已受理',
    acts: [],
    timeline: [...ticketFixture().timeline, eventFixture({ by: '赵婷', byUnit: '受理指挥中心' })]
  })

async function ask(panel: ReturnType<typeof panelOf>, question: string) {
  await panel.get('button[aria-pressed="false"]').trigger('click')
  await panel.get('textarea').setValue(question)
  await panel.get('form').trigger('submit')
  await flushPromises()
}

describe('the act panel', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    sessionStorage.clear()
    document.body.innerHTML = ''
  })

  it('offers exactly the acts the backend named, and none it has no form for', () => {
    const panel = panelOf(
      ticketFixture({
        acts: [
          { act: 'SIGN', label: '签收' },
          { act: 'UNDO_IMPORT', label: '撤销' }
        ]
      })
    )
    expect(panel.findAll('.choices button')).toHaveLength(0)
    expect(panel.get('form').text()).toContain('签收')
    expect(
      panelOf(ticketFixture({ acts: [] }))
        .find('form')
        .exists()
    ).toBe(false)
  })

  it('keeps what merely may be done behind one button, and waits for nobody when there is nothing else', async () => {
    const acts: TicketDetail['acts'] = [
      { act: 'URGE', label: '催办' },
      { act: 'SUPERVISE', label: '督办' }
    ]
    const panel = panelOf(ticketFixture({ acts }))
    expect(panel.find('form').exists()).toBe(false)
    expect(panel.text()).toContain('目前没有需要您做的操作')
    const more = panel.get('button.more')
    expect(more.attributes('aria-expanded')).toBe('false')
    await more.trigger('click')
    expect(more.attributes('aria-expanded')).toBe('true')
    await panel.get('#more-acts button').trigger('click')
    expect(panel.get('form').text()).toContain('催办的话')
  })

  it('shows the request that a decision answers', () => {
    const asked: Question = {
      awaiting: 'EXTENSION_SUPERVISOR',
      label: '延期待批准',
      by: '承办人小成',
      at: '2026-11-23T02:00:00Z',
      days: 5,
      until: null,
      unit: null,
      reason: '要等管线单位来挖'
    }
    const panel = panelOf(
      ticketFixture({
        acts: [
          { act: 'GRANT_EXTENSION', label: '批准延期' },
          { act: 'REFUSE_EXTENSION', label: '不同意延期' }
        ],
        standing: standingFixture({ asked }),
        timeline: [eventFixture({ act: 'ASK_EXTENSION', actLabel: '申请延期', text: '要等管线单位来挖' })]
      })
    )
    expect(panel.get('blockquote').text()).toContain('5 个工作日')
    expect(panel.get('blockquote').text()).toContain('要等管线单位来挖')
  })

  it('sends the act with the version the person has seen', async () => {
    askSupplement.mockResolvedValue(ticketFixture({ version: 2, acts: [] }))
    await ask(panelOf(ticketFixture()), '请补充具体门牌号')
    expect(askSupplement).toHaveBeenCalledWith('T20261123-7KQ4ZP', 1, { question: '请补充具体门牌号' })
    expect(refreshed).toHaveBeenCalledWith(expect.objectContaining({ version: 2 }))
    expect(sessionStorage.length).toBe(0)
  })

  it('leads on to the next ticket of the list once the act is done', async () => {
    leaveTrail(['T20261123-7KQ4ZP', 'T20261123-AAAAAA'])
    askSupplement.mockResolvedValue(ticketFixture({ version: 2, acts: [] }))
    const panel = panelOf(ticketFixture())
    expect(panel.find('.finished').exists()).toBe(false)
    await ask(panel, '请补充具体门牌号')
    expect(panel.get('.finished').text()).toContain('已完成：要求补正')
    expect(panel.getComponent(RouterLinkStub).props('to')).toEqual({
      name: 'ticket',
      params: { number: 'T20261123-AAAAAA' }
    })
  })

  it('says what was done no longer once somebody else has moved the ticket on', async () => {
    leaveTrail(['T20261123-7KQ4ZP', 'T20261123-AAAAAA'])
    askSupplement.mockResolvedValue(ticketFixture({ version: 2, acts: [] }))
    const panel = panelOf(ticketFixture())
    await ask(panel, '请补充具体门牌号')
    await panel.setProps({ ticket: ticketFixture({ version: 2, acts: [] }) })
    expect(panel.find('.finished').exists()).toBe(true)
    await panel.setProps({ ticket: ticketFixture({ version: 3, acts: [] }) })
    expect(panel.find('.finished').exists()).toBe(false)
  })

  it('asks nobody while the text is too short, and says how much is missing', async () => {
    const panel = panelOf(ticketFixture())
    await ask(panel, '门牌')
    expect(askSupplement).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(panel.text()).toContain('至少 5 个字，还差 3 个'))
    await panel.get('textarea').setValue('请写门牌号')
    await vi.waitFor(() => expect(panel.text()).not.toContain('还差'))
  })

  it('says who acted in between, and keeps the text through the reload', async () => {
    askSupplement.mockRejectedValue(
      new Problem(409, 'PLATFORM_STALE_VERSION', '刚刚被更新', [], {
        version: 2,
        state: 'ACCEPTED',
        stateLabel: '已受理'
      })
    )
    fetchTicket.mockResolvedValue(accepted())
    const panel = panelOf(ticketFixture())
    await ask(panel, '请补充具体门牌号')
    expect(panel.get('.stale').text()).toContain('赵婷（受理指挥中心） 受理')
    expect(panel.get('.stale').text()).toContain('现在是「已受理」')
    expect(panel.get('textarea').element.value).toBe('请补充具体门牌号')

    await panel.get('.stale button').trigger('click')
    await flushPromises()
    expect(refreshed).toHaveBeenCalledWith(accepted())
    await panel.setProps({ ticket: accepted() })
    expect(panel.find('.stale').exists()).toBe(false)
    expect(panel.get('.kept').text()).toContain('请补充具体门牌号')
    await panel.get('.kept button').trigger('click')
    expect(sessionStorage.length).toBe(0)
  })

  it('shows the sentence of a refusal and puts violations at their field', async () => {
    askSupplement.mockRejectedValue(
      new Problem(400, 'PLATFORM_INPUT_INVALID', '有内容需要改正', [{ field: 'question', message: '不能只有标点' }])
    )
    const panel = panelOf(ticketFixture())
    await ask(panel, '？？？？？？')
    expect(panel.get('[role="alert"].refusal').text()).toBe('有内容需要改正')
    await vi.waitFor(() => expect(panel.get('.el-form-item__error').text()).toBe('不能只有标点'))
  })
})
