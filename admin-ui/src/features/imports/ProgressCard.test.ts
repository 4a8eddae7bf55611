import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import type { LedgerImport } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import ProgressCard from './ProgressCard.vue'

const ledger: LedgerImport = {
  id: 'i1',
  fileName: '来信台账.xlsx',
  state: 'CHECKING',
  stateLabel: '核对中',
  columns: [],
  rowsTotal: 2816,
  rowsDone: 500,
  rowsGood: 500,
  rowsBad: 0,
  percent: 17,
  createdAt: '2026-11-23T02:00:00Z',
  finishedAt: null,
  by: '陈敏',
  message: null
}
vi.mock('./api', () => ({ cancel: () => Promise.resolve(ledger), useImportRefresh: () => vi.fn() }))

it('says that it is stopping while the rows it is at are still running', async () => {
  const card = mount(ProgressCard, { props: { ledger }, global: { plugins: [i18n, VueQueryPlugin] } })
  await card.get('button').trigger('click')
  await flushPromises()
  expect(card.text()).toContain('正在停止')
  expect(card.find('button').exists()).toBe(false)
})
