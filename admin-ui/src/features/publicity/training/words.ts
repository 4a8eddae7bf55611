import type { Tone } from '@/shared/ui/ToneTag.vue'
import type { TrainingQuarter, TrainingState } from './types'

/** Green only for what took place. */
export const toneOf = (state: TrainingState): Tone =>
  state === 'HELD' || state === 'ASSESSED' ? 'done' : state === 'CANCELLED' ? 'over' : 'open'

export const toneOfQuarter = ({ standing }: TrainingQuarter): Tone =>
  standing === 'MET' ? 'done' : standing === 'DUE_SOON' || standing === 'MISSED' ? 'waiting' : 'over'
