import { QueryClient } from '@tanstack/vue-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refreshLive } from './refresh'
import { hear, type Signal, signalOf, tell } from './signal'

describe('a signal', () => {
  it('is read as it comes, and nothing else is', () => {
    expect(signalOf('TICKET', '{"id":"a","version":3}')).toEqual({ kind: 'TICKET', id: 'a', version: 3 })
    expect(signalOf('PRESENCE', '{"id":"a","version":0}')).toEqual({ kind: 'PRESENCE', id: 'a' })
    expect(signalOf('ALL', '{}')).toEqual({ kind: 'ALL' })
    expect(signalOf('TICKET', 'not json')).toBeNull()
    expect(signalOf('SOMETHING', '{"id":"a"}')).toBeNull()
  })

  it('reaches those who hear, until they stop', () => {
    const heard: Signal[] = []
    const stop = hear((it) => heard.push(it))
    tell({ kind: 'ALL' })
    stop()
    tell({ kind: 'ALL' })
    expect(heard).toHaveLength(1)
  })
})

describe('the lists', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are read once for many changes, the open ticket is left alone', () => {
    const client = new QueryClient()
    const invalidated = vi.spyOn(client, 'invalidateQueries').mockResolvedValue()
    const stop = refreshLive(client)
    for (let n = 0; n < 30; n++) tell({ kind: 'TICKET', id: 'a', version: n })
    tell({ kind: 'PRESENCE', id: 'a' })
    vi.advanceTimersByTime(2_000)
    expect(invalidated).toHaveBeenCalledTimes(1)
    const filters = invalidated.mock.calls[0]?.[0] as unknown as { predicate: (it: { queryKey: string[] }) => boolean }
    const { predicate } = filters
    expect(predicate({ queryKey: ['tickets', 'page'] })).toBe(true)
    expect(predicate({ queryKey: ['tickets', 'one'] })).toBe(false)
    stop()
    tell({ kind: 'ALL' })
    vi.advanceTimersByTime(2_000)
    expect(invalidated).toHaveBeenCalledTimes(1)
  })
})
