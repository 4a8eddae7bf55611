import { describe, expect, it } from 'vitest'
import type { BulkItem } from '@/shared/api/types'
import { type Chosen, runBulk } from './bulk'

const rows = (count: number): Chosen[] => Array.from({ length: count }, (_, n) => ({ number: `T${n}`, version: 0 }))
const done = (it: Chosen): BulkItem => ({ number: it.number, possible: true, code: null, reason: null, version: 1 })
const step = { what: 'SIGN' as const, urgent: false }

describe('a bulk act', () => {
  it('is sent in portions and tells how far it is', async () => {
    const sizes: number[] = []
    const told: number[] = []
    const results = await runBulk(
      step,
      rows(25),
      (so) => told.push(so.length),
      () => false,
      (_step, portion) => {
        sizes.push(portion.length)
        return Promise.resolve(portion.map(done))
      }
    )
    expect(sizes).toEqual([10, 10, 5])
    expect(told).toEqual([10, 20, 25])
    expect(results).toHaveLength(25)
  })

  it('stops between portions when the person says so', async () => {
    let stop = false
    const results = await runBulk(
      step,
      rows(30),
      () => (stop = true),
      () => stop,
      (_step, portion) => Promise.resolve(portion.map(done))
    )
    expect(results).toHaveLength(10)
  })
})
