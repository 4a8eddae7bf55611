import type { RouteLocationRaw } from 'vue-router'
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

/** Measures that no list of activities stands behind. */
const NO_ACTIVITIES: ReviewLine['measure'][] = ['HOTLINE', 'PEOPLE', 'MATERIALS', 'COVERAGE']

/** The activities a counted figure is made of. */
export const heldList = (kind: ReviewLine['measure'], year: number | undefined): RouteLocationRaw | null =>
  year === undefined || NO_ACTIVITIES.includes(kind)
    ? null
    : {
        name: 'activities',
        query: { kind, from: `${year}-01-01`, to: `${year}-12-31`, state: ['ENDED', 'EVALUATED', 'CLOSED'] }
      }
