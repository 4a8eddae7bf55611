import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import type { LedgerImport } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import UndoButton from './UndoButton.vue'

const undo = vi.fn<(id: string) => Promise<LedgerImport>>()
vi.mock('./api', () => ({ undo: (id: string) => undo(id), useImportRefresh: () => vi.fn() }))

const ledger: LedgerImport = {
  id: 'i1',
  fileName: '来信台账.xlsx',
  state: 'DONE',
  stateLabel: '已导入',
  columns: [],
  rowsTotal: 2816,
  rowsDone: 2816,
  rowsGood: 2800,
  rowsBad: 16,
  percent: 100,
  createdAt: '2026-11-23T02:00:00Z',
  finishedAt: '2026-11-23T02:01:00Z',
  by: '陈敏',
  message: null
}

beforeEach(() => {
  document.body.innerHTML = ''
  undo.mockReset().mockResolvedValue({ ...ledger, state: 'UNDOING' })
})

async function tryWith(rows: string) {
  const button = mount(UndoButton, {
    props: { ledger },
    global: { plugins: [i18n, VueQueryPlugin] },
    attachTo: document.body
  })
  await button.get('button').trigger('click')
  await flushPromises()
  const field = document.querySelector<HTMLInputElement>('.el-dialog input') as HTMLInputElement
  field.value = rows
  field.dispatchEvent(new Event('input'))
  document.querySelector<HTMLElement>('.el-dialog__footer .el-button--danger')?.click()
  await flushPromises()
}

it('undoes a whole import only after its number of rows was typed', async () => {
  await tryWith('2816')
  expect(undo).toHaveBeenCalledExactlyOnceWith('i1')
})

it('undoes nothing for another number', async () => {
  await tryWith('2800')
  expect(undo).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(document.body.textContent).toContain('行数不对，应为 2816'))
})
