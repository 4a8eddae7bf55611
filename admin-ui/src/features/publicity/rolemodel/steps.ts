import type { Tone } from '@/shared/ui/ToneTag.vue'
import type { RoleModelAct, RoleModelState } from './types'

/** What the page offers as a button; objections are ruled on where they stand. */
export const STEPS = ['VERIFY', 'PUT_ON_NOTICE', 'OBJECT', 'CONFIRM', 'PROMOTE', 'REFUSE', 'REVOKE'] as const
export type Step = (typeof STEPS)[number]

export const stepsOf = (acts: RoleModelAct[]): Step[] => STEPS.filter((it) => acts.includes(it))

/** These two need no words. */
export const needsText = (step: Step) => step !== 'PUT_ON_NOTICE' && step !== 'CONFIRM'

export const toneOf = (state: RoleModelState): Tone => {
  if (state === 'CONFIRMED' || state === 'PROMOTED') return 'done'
  if (state === 'ON_NOTICE') return 'waiting'
  return state === 'REFUSED' || state === 'REVOKED' ? 'over' : 'open'
}
