import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { i18n } from '@/shared/locales/i18n'
import { tell } from '@/shared/live/signal'
import OfflineBar from './OfflineBar.vue'

let bar: ReturnType<typeof mountBar>
const mountBar = () => mount(OfflineBar, { global: { plugins: [i18n] } })

beforeEach(() => {
  vi.useFakeTimers()
  bar = mountBar()
})

afterEach(() => {
  bar.unmount()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('says that the page may be old once the connection has been away for a while', async () => {
  tell({ kind: 'LOST' })
  await vi.advanceTimersByTimeAsync(3_000)
  tell({ kind: 'ALL' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(bar.text()).toBe('')

  tell({ kind: 'LOST' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(bar.text()).toContain('可能不是最新')
  tell({ kind: 'ALL' })
  await nextTick()
  expect(bar.text()).toBe('')
})

it('says so at once when the computer itself has no network', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  window.dispatchEvent(new Event('offline'))
  await nextTick()
  expect(bar.text()).toContain('可能不是最新')
  online.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  await nextTick()
  expect(bar.text()).toBe('')
})
