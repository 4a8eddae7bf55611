import type { Review, ReviewLine } from './types'

/** One bar: a figure of an entered period or of a counted year; null where nobody knows it. */
export interface Bar {
  label: string
  value: number | null
  entered: boolean
}

export const yearsText = (it: { fromYear: number; toYear: number }) =>
  it.fromYear === it.toYear ? String(it.fromYear) : `${it.fromYear}—${it.toYear}`

export const bars = (review: Review, line: ReviewLine): Bar[] => [
  ...review.periods.map((it, at) => ({ label: yearsText(it), value: line.entered[at] ?? null, entered: true })),
  ...review.years.map((it, at) => ({ label: String(it), value: line.counted[at] ?? null, entered: false }))
]

/** Percent of the longest bar; something that is there is always seen. */
export function width(value: number | null, all: Bar[]): number {
  const most = Math.max(...all.map((it) => it.value ?? 0), 1)
  return value ? Math.max(1, Math.round((value / most) * 100)) : 0
}
