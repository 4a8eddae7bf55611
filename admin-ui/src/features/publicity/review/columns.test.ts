import { describe, expect, it } from 'vitest'
import { bars, width } from './columns'
import type { Review } from './types'

const line = { measure: 'CONSULT_DAY' as const, label: '义务咨询日', entered: [7], counted: [3, null], total: 10 }
const review: Review = {
  periods: [{ fromYear: 2005, toYear: 2011, source: '回顾', version: 1 }],
  years: [2025, 2026],
  lines: [line],
  mayEnter: true
}

describe('bars of a review', () => {
  it('stand in the order of time, what is unknown without a figure', () => {
    expect(bars(review, line)).toEqual([
      { label: '2005—2011', value: 7, entered: true },
      { label: '2025', value: 3, entered: false },
      { label: '2026', value: null, entered: false }
    ])
  })

  it('are as long as their share of the longest', () => {
    const all = bars(review, line)
    expect(all.map((it) => width(it.value, all))).toEqual([100, 43, 0])
  })
})
