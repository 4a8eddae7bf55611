import type { RatingInput, RatingReason, TicketKind } from '@/api/types'

type YesNo = 'YES' | 'NO'

export interface Answers {
  contacted: YesNo | null
  solved: YesNo | null
  satisfied: YesNo | null
  reasons: RatingReason[]
  comment: string
}

/** A suggestion or praise has nothing to be solved; for a question the answer is optional. */
const SOLVABLE: TicketKind[] = ['COMPLAINT', 'REPORT']
const MAY_BE_SOLVED: TicketKind[] = [...SOLVABLE, 'CONSULT']

export const asksSolved = (kind: TicketKind) => MAY_BE_SOLVED.includes(kind)

export function ratingFaults(answers: Answers, kind: TicketKind): ('solved' | 'satisfied')[] {
  const faults: ('solved' | 'satisfied')[] = []
  if (SOLVABLE.includes(kind) && answers.solved === null) faults.push('solved')
  if (answers.satisfied === null) faults.push('satisfied')
  return faults
}

/** Reasons count only while something is not right: an earlier tick must not follow a changed mind. */
export function toRating({ contacted, solved, satisfied, reasons, comment }: Answers): RatingInput {
  const unhappy = satisfied === 'NO' || solved === 'NO'
  return {
    contacted: yes(contacted),
    solved: yes(solved),
    satisfied: satisfied === 'YES',
    reasons: unhappy && reasons.length ? reasons : undefined,
    comment: comment.trim() || undefined,
  }
}

const yes = (answer: YesNo | null) => (answer === null ? null : answer === 'YES')
