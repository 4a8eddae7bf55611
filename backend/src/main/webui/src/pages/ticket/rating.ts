import type { RatingInput, RatingReason, TicketKind } from '@/api/types'

type YesNo = 'YES' | 'NO'

export interface Answers {
  contacted: YesNo | null
  solved: YesNo | null
  satisfied: YesNo | null
  reasons: RatingReason[]
  comment: string
}

/** A question, a suggestion or praise has nothing to be solved. */
const SOLVABLE: TicketKind[] = ['COMPLAINT', 'REPORT']

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
