import type { Tone } from '@/shared/ui/ToneTag.vue'
import type { SelectionAct, SelectionState } from './types'

/** What the page offers as a button at its head; the rest is done where it stands. */
export const STEPS = ['OPEN', 'BEGIN_JUDGING', 'PUT_ON_NOTICE', 'AWARD', 'CANCEL'] as const
export type Step = (typeof STEPS)[number]

export const stepsOf = (acts: SelectionAct[]): Step[] => STEPS.filter((it) => acts.includes(it))

export const needsText = (step: Step) => step === 'CANCEL'

export const toneOf = (state: SelectionState): Tone => {
  if (state === 'AWARDED') return 'done'
  if (state === 'NOTICE') return 'waiting'
  return state === 'CANCELLED' ? 'over' : 'open'
}

/** What the points of the criteria make together; the backend asks for a hundred. */
export const totalOf = (criteria: { points: number | null | undefined }[]) =>
  criteria.reduce((sum, it) => sum + (it.points ?? 0), 0)
