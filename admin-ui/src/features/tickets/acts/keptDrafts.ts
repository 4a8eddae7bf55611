import type { Act } from '@/shared/api/types'
import { readDraft } from '@/shared/draft'
import { ACTS, draftKey } from './actKeys'

export interface KeptDraft {
  act: Act
  text: string
}

const WRITTEN = ['text', 'question', 'comment', 'note', 'channel', 'reason', 'task'] as const

/** What the person wrote for acts that are no longer possible: it must not vanish with its form. */
export function keptDrafts(number: string, possible: Act[]): KeptDraft[] {
  return ACTS.filter((act) => !possible.includes(act)).flatMap((act) => {
    const draft = readDraft<Record<(typeof WRITTEN)[number], unknown>>(draftKey(number, act))
    const text = WRITTEN.map((field) => draft[field]).find(
      (it): it is string => typeof it === 'string' && it.trim() !== ''
    )
    return text ? [{ act, text }] : []
  })
}
