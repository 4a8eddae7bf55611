import type { Tone } from '@/shared/ui/ToneTag.vue'
import type { HandoverState } from '../types'

export const TONES: Record<HandoverState, Tone> = { DRAFT: 'waiting', CONFIRMED: 'done', WITHDRAWN: 'over' }
