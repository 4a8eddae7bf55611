import type { LedgerImport } from '@/shared/api/types'

const STAGES: Record<LedgerImport['state'], number> = {
  UPLOADED: 0,
  CHECKING: 1,
  CHECKED: 1,
  RUNNING: 2,
  DONE: 4,
  UNDOING: 4,
  // Nothing of these came in: the stages after the check must not look as if they were done.
  FAILED: 2,
  CANCELLED: 2,
  UNDONE: 0
}

/** Which of the stages columns, check, run and done an import is at. */
export const stageOf = (state: LedgerImport['state']): number => STAGES[state]
