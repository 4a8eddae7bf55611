import type { RouteLocationRaw } from 'vue-router'
import type { PlanHead, Target } from './types'

/** What a figure the registers count is made of; null when it was entered by hand. */
export function countedList(
  target: Pick<Target, 'measure'> | undefined,
  unit: string | null,
  year: number
): RouteLocationRaw | null {
  if (target?.measure === 'TRAINING') {
    return { name: 'publicity-training', query: { year: String(year), state: ['HELD', 'ASSESSED'] } }
  }
  if (target?.measure !== 'ACTIVITY') return null
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  return { name: 'activities', query: { ...days, state: ['ENDED', 'EVALUATED', 'CLOSED'], ...(unit ? { unit } : {}) } }
}

/** The issued plan of the running year, else the newest issued, else the newest; the list comes newest first. */
export function planOfNow(plans: Pick<PlanHead, 'id' | 'year' | 'state'>[], thisYear: number) {
  const issued = plans.filter((it) => it.state === 'ISSUED')
  return issued.find((it) => it.year === thisYear) ?? issued[0] ?? plans[0]
}
