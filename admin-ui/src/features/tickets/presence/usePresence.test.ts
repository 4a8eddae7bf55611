import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { tell } from '@/shared/live/signal'
import { usePresence } from './usePresence'

const { put, gone } = vi.hoisted(() => ({ put: vi.fn(), gone: new Error('gone') }))
vi.mock('@/shared/api/client', () => ({
  api: { PUT: put, DELETE: () => Promise.resolve() },
  dataOf: (answer: Promise<unknown>) => answer
}))
vi.mock('@/shared/api/problem', () => ({ isGone: (error: unknown) => error === gone }))

const HERE = { id: 'a', version: 2, everySeconds: 5, others: [{ name: '小成', unit: '一中队', doing: 'VIEWING' }] }

function open() {
  let presence!: ReturnType<typeof usePresence>
  const Host = defineComponent(() => {
    presence = usePresence(ref('T1'), ref(2))
    return () => h('div')
  })
  const host = mount(Host)
  return { presence, close: () => host.unmount() }
}

describe('who is on a ticket', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is not told once the ticket is somebody else’s, and told again when it comes back', async () => {
    put
      .mockResolvedValueOnce(HERE)
      .mockRejectedValueOnce(gone)
      .mockResolvedValueOnce({ ...HERE, version: 4 })
    const { presence, close } = open()
    await flushPromises()
    expect(presence.others.value).toHaveLength(1)

    await vi.advanceTimersByTimeAsync(5_000)
    expect(presence.gone.value).toBe(true)
    expect(presence.others.value).toEqual([])

    tell({ kind: 'TICKET', id: 'a', version: 4 })
    await flushPromises()
    expect(presence.gone.value).toBe(false)
    expect(presence.others.value).toHaveLength(1)
    close()
  })
})
