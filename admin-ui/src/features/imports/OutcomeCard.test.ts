import { VueQueryPlugin } from '@tanstack/vue-query'
import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { LedgerImport } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import OutcomeCard from './OutcomeCard.vue'

const stopped: LedgerImport = {
  id: 'i1',
  fileName: '来信台账.xlsx',
  state: 'CANCELLED',
  stateLabel: '已停止',
  columns: [],
  rowsTotal: 2816,
  rowsDone: 0,
  rowsGood: 0,
  rowsBad: 0,
  percent: 0,
  createdAt: '2026-11-23T02:00:00Z',
  finishedAt: '2026-11-23T02:01:00Z',
  by: '陈敏',
  message: null
}

it('what was stopped says that nothing was left behind, and how to go on', () => {
  const card = mount(OutcomeCard, {
    props: { ledger: stopped },
    global: { plugins: [i18n, VueQueryPlugin], stubs: { RouterLink: RouterLinkStub } }
  })
  expect(card.text()).toContain('没有留下任何内容')
  expect(card.get('button').text()).toBe('重新核对后导入')
})
