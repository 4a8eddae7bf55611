import type { BulkStep } from '@/shared/api/types'

type What = BulkStep['what']

/** Somebody reads the words of these, so they cannot be left out. */
const WORDS_NEEDED: What[] = ['NOTE', 'URGE', 'SUPERVISE', 'REFUSE_RETURN', 'REFUSE_EXTENSION']
const WORDLESS: What[] = ['SIGN', 'TAKE_REWORK']
const FEWEST = 2

export const takesWords = (what: What) => !WORDLESS.includes(what)

/** A prepared act has what it needs: a unit, or words. */
export const isPrepared = (step: { what: What; unitId?: string; note?: string }) =>
  (step.what !== 'DISPATCH' || !!step.unitId) &&
  (!WORDS_NEEDED.includes(step.what) || (step.note ?? '').trim().length >= FEWEST)
