import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { createPinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import type { BulkItem, TicketRow } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import BulkBar from './BulkBar.vue'

const sent = vi.hoisted(() => ({ items: [] as unknown[] }))
vi.mock('@/shared/api/client', () => ({
  api: { POST: vi.fn(), GET: vi.fn() },
  dataOf: () => Promise.resolve({ items: sent.items })
}))

const row = (number: string, summary: string) => ({ number, summary, version: 1 }) as TicketRow
const item = (number: string, reason: string | null): BulkItem => ({
  number,
  possible: reason === null,
  code: null,
  reason,
  version: 1
})

async function previewed() {
  const rows = [row('T1', '夜市油烟很大'), row('T2', '路灯不亮')]
  sent.items = [item('T1', null), item('T2', '已经结案')]
  const bar = mount(BulkBar, {
    props: { modelValue: rows },
    global: { plugins: [i18n, ElementPlus, createPinia(), VueQueryPlugin] },
    attachTo: document.body
  })
  await press('批量操作')
  const words = document.querySelector<HTMLTextAreaElement>('.el-dialog textarea')
  if (words) words.value = '请尽快'
  words?.dispatchEvent(new Event('input'))
  await flushPromises()
  await press('先看看能不能做')
  return bar
}

async function press(label: string) {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')]
  buttons.find((it) => it.textContent?.includes(label))?.click()
  await flushPromises()
}
const shown = () => document.querySelector('.el-dialog')?.textContent

describe('the dialog of acts on many tickets', () => {
  it('says of each ticket what it is about and why it cannot be done, after the run too', async () => {
    const bar = await previewed()
    expect(shown()).toContain('夜市油烟很大')
    expect(shown()).toContain('可以做 1 件，不能做 1 件')

    sent.items = [item('T1', null)]
    await press('对 1 件执行')
    expect(shown()).toContain('已完成 1 件，没有做 1 件')
    expect(shown()).toContain('路灯不亮')
    expect(shown()).toContain('已经结案')
    bar.unmount()
  })
})
