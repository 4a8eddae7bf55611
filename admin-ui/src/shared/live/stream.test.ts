import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hear, type Signal } from './signal'
import { startLive } from './stream'

class Source {
  static readonly CLOSED = 2
  static all: Source[] = []
  onopen?: () => void
  onerror?: () => void
  readyState = 0
  constructor() {
    Source.all.push(this)
  }
  addEventListener() {}
  close() {
    this.readyState = Source.CLOSED
  }
  /** As when a server that restarts answers 502: the browser does not try again by itself. */
  giveUp() {
    this.close()
    this.onerror?.()
  }
}

const heard: Signal[] = []
let stop: () => void
let deafen: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Source)
  vi.stubGlobal('navigator', {})
  Source.all = []
  heard.length = 0
  deafen = hear((it) => heard.push(it))
  stop = startLive()
})

afterEach(() => {
  stop()
  deafen()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('reads everything anew once it listens again, whoever reconnected', async () => {
  const [first] = Source.all
  first?.onopen?.()
  expect(heard).toEqual([])

  first?.onerror?.()
  first?.onerror?.()
  first?.onopen?.()
  expect(heard.map((it) => it.kind)).toEqual(['LOST', 'ALL'])

  first?.giveUp()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(Source.all).toHaveLength(2)
  Source.all[1]?.onopen?.()
  expect(heard.map((it) => it.kind)).toEqual(['LOST', 'ALL', 'LOST', 'ALL'])
})
