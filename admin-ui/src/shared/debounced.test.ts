import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { debounced } from './debounced'

describe('a debounced value', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('follows once the typing stops', async () => {
    const typed = ref('a')
    const settled = effectScope().run(() => debounced(() => typed.value, 300)) ?? ref('lost')
    typed.value = 'ab'
    await nextTick()
    vi.advanceTimersByTime(200)
    typed.value = 'abc'
    await nextTick()
    vi.advanceTimersByTime(200)
    expect(settled.value).toBe('a')
    vi.advanceTimersByTime(100)
    expect(settled.value).toBe('abc')
  })

  it('is still when its page is left', async () => {
    const scope = effectScope()
    const typed = ref('a')
    const settled = scope.run(() => debounced(() => typed.value, 300)) ?? ref('lost')
    typed.value = 'ab'
    await nextTick()
    scope.stop()
    vi.advanceTimersByTime(1000)
    expect(settled.value).toBe('a')
  })
})
