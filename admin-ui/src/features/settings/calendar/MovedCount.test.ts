import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import type { DueChangeEstimate } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import MovedCount from './MovedCount.vue'

const estimate = vi.fn<() => Promise<DueChangeEstimate>>()
vi.mock('../api', () => ({ estimateDueChanges: () => estimate() }))

async function said(answer: Promise<DueChangeEstimate>) {
  estimate.mockReturnValue(answer)
  const line = mount(MovedCount, {
    props: { entry: { version: 1, years: [] } },
    global: { plugins: [i18n] }
  })
  expect(line.text()).toContain('正在试算')
  await flushPromises()
  return line.text()
}

it('says before saving how many due moments would move', async () => {
  expect(await said(Promise.resolve({ tickets: 12, atLeast: false }))).toContain('有 12 件')
  expect(await said(Promise.resolve({ tickets: 0, atLeast: false }))).toContain('没有一件')
  expect(await said(Promise.resolve({ tickets: 7, atLeast: true }))).toContain('至少有 7 件')
})

it('that it could not be counted keeps nobody from saving', async () => {
  expect(await said(Promise.reject(new Error('away')))).toContain('不影响保存')
})
